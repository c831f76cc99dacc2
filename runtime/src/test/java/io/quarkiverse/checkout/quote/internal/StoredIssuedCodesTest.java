package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.Promotions.Claim;
import io.quarkiverse.checkout.quote.Promotions.CodeRequest;
import io.quarkiverse.checkout.quote.internal.IssuedCodes.Issued;
import io.quarkiverse.checkout.schema.TestDatabase;

class StoredIssuedCodesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(7));

    private final IssuedCodes codes = at(NOW);

    @Test
    void aRepeatGivesTheSameCodeWithItsFirstEnd() {
        Issued code = codes.issue("back", "one", LATER);

        assertThat(codes.issue("back", "one", LATER.plusSeconds(9))).isEqualTo(code);
        assertThat(code.until()).isEqualTo(LATER);
        assertThat(codes.find(Set.of(code.code(), "0000-0000-0000", "SUMMER", "a b"))).containsExactly(code);
    }

    @Test
    void noTwoAreAlikeAndAllAreEasyToType() {
        Set<String> made = IntStream.range(0, 200).mapToObj(i -> codes.issue("many", "k" + i, LATER).code())
                .collect(Collectors.toSet());

        assertThat(made).hasSize(200).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}"));
    }

    @Test
    void theyAreForgottenLongAfterTheirEnd() {
        Issued code = codes.issue("back", "old", NOW.plusSeconds(1));

        at(NOW.plus(Duration.ofDays(90))).issue("back", "newer", LATER);
        assertThat(codes.find(Set.of(code.code()))).hasSize(1);
        at(NOW.plus(Duration.ofDays(91))).issue("back", "newest", LATER);
        assertThat(codes.find(Set.of(code.code()))).isEmpty();
    }

    @Test
    void oneOrderUsesItUp() {
        Currency euro = Currency.getInstance("EUR");
        PromotionsConfig config = TestConfig.of(PromotionsConfig.class, "quarkus.checkout.promotions.", "gift.title", "Gift",
                "gift.amount", "1", "gift.issued", "true");
        Promotions promotions = new ConfiguredPromotions(euro, new PromotionRules(config, euro),
                new StoredPromotionUses(DATABASE.dataSource()), codes);
        String code = promotions.issue(new CodeRequest("gift", "ada", LATER, Locale.ENGLISH)).orElseThrow().code();
        List<AppliedDiscount> discounts = List.of(new AppliedDiscount(code, "Gift", false, new Money(100, euro), List.of()));

        assertThat(promotions.claim(new Claim(new UUID(9, 1), discounts, ""))).isEmpty();
        assertThat(promotions.claim(new Claim(new UUID(9, 1), discounts, ""))).as("the same order again").isEmpty();
        assertThat(promotions.claim(new Claim(new UUID(9, 2), discounts, "ann"))).contains(code);
        promotions.release(new UUID(9, 1));
        assertThat(promotions.claim(new Claim(new UUID(9, 2), discounts, "ann"))).isEmpty();
    }

    private static IssuedCodes at(Instant now) {
        return new StoredIssuedCodes(DATABASE.dataSource(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
