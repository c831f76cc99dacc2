package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.schema.TestDatabase;

/** Limits on a real database; each call is a transaction of its own. */
class StoredPromotionUsesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final int SHOPPERS = 64;

    private final PromotionUses uses = new StoredPromotionUses(DATABASE.dataSource());

    @Test
    void aLimitHoldsHoweverManyRaceForIt() throws Exception {
        List<PromotionRule> both = rules("a-plenty.limit", "1000", "single.limit", "1");
        List<Callable<Set<String>>> claims = IntStream.range(0, SHOPPERS)
                .<Callable<Set<String>>> mapToObj(i -> () -> uses.claim(new UUID(1, i), both, "")).toList();

        List<Set<String>> refused = race(claims);

        assertThat(refused).containsOnly(Set.of(), Set.of("single"));
        assertThat(refused).filteredOn(Set::isEmpty).hasSize(1);
        assertThat(used("a-plenty", "")).as("losers took nothing").isEqualTo("1");
        assertThat(used("single", "")).isEqualTo("1");
    }

    @Test
    void aRepeatedClaimChangesNothing() {
        List<PromotionRule> repeated = rules("repeated.limit", "2");
        for (int i = 0; i < 3; i++) {
            assertThat(uses.claim(new UUID(2, 1), repeated, "")).isEmpty();
        }
        assertThat(used("repeated", "")).isEqualTo("1");
        assertThat(uses.claim(new UUID(2, 2), repeated, "")).isEmpty();
        assertThat(uses.claim(new UUID(2, 1), repeated, "")).as("of a limit that is used up").isEmpty();
        assertThat(uses.claim(new UUID(2, 3), repeated, "")).containsExactly("repeated");
    }

    @Test
    void releasedUsesComeBackOnce() {
        List<PromotionRule> released = rules("released.limit", "1", "released.limit-per-customer", "1");
        uses.claim(new UUID(3, 1), released, "ann");
        assertThat(uses.usedUp(released, "bob")).containsExactly("released");

        uses.release(new UUID(3, 1));
        uses.release(new UUID(3, 1));
        uses.release(new UUID(3, 99));

        assertThat(used("released", "")).isEqualTo("0");
        assertThat(used("released", "ann")).isEqualTo("0");
        assertThat(uses.usedUp(released, "bob")).isEmpty();
        assertThat(uses.claim(new UUID(3, 2), released, "bob")).isEmpty();
    }

    @Test
    void eachCustomerHasALimitOfTheirOwn() {
        List<PromotionRule> own = rules("own.limit-per-customer", "1", "shared.limit", "9");
        assertThat(uses.claim(new UUID(4, 1), own, "ann")).isEmpty();

        assertThat(uses.usedUp(own, "ann")).containsExactly("own");
        assertThat(uses.usedUp(own, "bob")).isEmpty();
        assertThat(uses.claim(new UUID(4, 2), own, "ann")).containsExactly("own");
        assertThat(used("shared", "")).as("given back with the rest").isEqualTo("1");
        assertThat(uses.claim(new UUID(4, 3), own, "bob")).isEmpty();
    }

    @Test
    void aRaisedLimitCountsAtOnce() {
        uses.claim(new UUID(5, 1), rules("raised.limit", "1"), "");

        assertThat(uses.usedUp(rules("raised.limit", "1"), "")).containsExactly("raised");
        assertThat(uses.usedUp(rules("raised.limit", "2"), "")).isEmpty();
        assertThat(uses.claim(new UUID(5, 2), rules("raised.limit", "2"), "")).isEmpty();
        assertThat(uses.usedUp(List.of(), "")).isEmpty();
    }

    private static String used(String promotion, String customer) {
        return DATABASE.value("SELECT used FROM checkout_promotion WHERE promotion = '" + promotion + "' AND customer = '"
                + customer + "'");
    }

    /** Rules by their settings; those of one promotion follow each other. */
    private static List<PromotionRule> rules(String... settings) {
        List<String> properties = new ArrayList<>(List.of(settings));
        for (int i = 0; i < settings.length; i += 2) {
            String id = settings[i].substring(0, settings[i].indexOf('.'));
            properties.addAll(List.of(id + ".title", id, id + ".amount", "1"));
        }
        PromotionsConfig config = TestConfig.of(PromotionsConfig.class, "quarkus.checkout.promotions.",
                properties.toArray(String[]::new));
        return new PromotionRules(config, Currency.getInstance("EUR")).automatic();
    }

    private static <T> List<T> race(List<Callable<T>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(16);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
