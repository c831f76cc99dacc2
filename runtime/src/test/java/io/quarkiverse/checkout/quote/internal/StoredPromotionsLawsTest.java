package io.quarkiverse.checkout.quote.internal;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.schema.TestDatabase;
import io.quarkiverse.checkout.testing.laws.PromotionLaws;

class StoredPromotionsLawsTest extends PromotionLaws {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final PromotionsConfig config = TestConfig.of(PromotionsConfig.class, "quarkus.checkout.promotions.",
            "ten.code", "TEN", "ten.title", "10 %", "ten.title.de", "10 %", "ten.percentage", "10",
            "five.code", "FIVE", "five.title", "5 off", "five.amount", "5", "five.minimum-subtotal", "40",
            "free.title", "Free delivery", "free.free-delivery", "true", "free.minimum-subtotal", "500",
            "rare.code", "RARE", "rare.title", "For a few", "rare.amount", "1", "rare.limit", "3",
            "own.code", "OWN", "own.title", "Once", "own.amount", "1", "own.limit-per-customer", "1");
    private final Currency euro = Currency.getInstance("EUR");
    private final Promotions promotions = new ConfiguredPromotions(euro, new PromotionRules(config, euro),
            new StoredPromotionUses(DATABASE.dataSource()),
            new StoredIssuedCodes(DATABASE.dataSource(), Clock.systemUTC()));

    @Override
    protected Promotions promotions() {
        return promotions;
    }

    /** Few, as each opens a connection. */
    @Override
    protected int samples() {
        return 20;
    }

    @Override
    protected List<String> codes() {
        return List.of("TEN", "FIVE", "RARE", "OWN");
    }

    @Override
    protected List<String> customers() {
        return List.of("", "ann");
    }

    @Override
    protected Optional<Limited> limited() {
        return Optional.of(new Limited("RARE", 3));
    }
}
