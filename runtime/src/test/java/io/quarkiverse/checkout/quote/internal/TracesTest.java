package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.console.Trace;
import io.quarkiverse.checkout.console.Trace.Step;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Explanation;
import io.quarkiverse.checkout.quote.Quote;

/** What the console shows of a total adds up to it. {@code -Dcheckout.seed} repeats a run. */
class TracesTest {

    private static final int CARTS = Integer.getInteger("checkout.carts", 20_000);
    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());

    @Test
    void everyTraceEndsInTheTotal() {
        System.out.println("TracesTest seed " + SEED + ", " + CARTS + " carts");
        Random random = new Random(SEED);
        Set<ChargeKind> seen = EnumSet.noneOf(ChargeKind.class);
        for (int i = 0; i < CARTS; i++) {
            TestShop shop = Scenario.random(random).shop();
            Explanation explanation = shop.pipeline().explain(shop.request());
            Quote quote = explanation.quote();
            Trace trace = Trace.of(quote.currency(), quote.charges(), Map.of());

            assertThat(trace.total()).isEqualTo(quote.total());
            assertThat(trace.steps()).extracting(Step::charge).isEqualTo(quote.charges());
            checkSteps(trace, Money.zero(quote.currency()));
            trace.steps().forEach(step -> seen.add(step.charge().kind()));
            assertThat(explanation.asked()).isNotEmpty().allMatch(Explanation.Asked::answered);
        }
        assertThat(seen).as("every kind of charge came up").containsExactlyInAnyOrder(ChargeKind.values());
    }

    @Test
    void kindsComeInTheOrderOfThePipeline() {
        TestShop shop = new TestShop("EUR").line("Mug", 1250, 2).delivers(490).taxes(false, Map.of("standard", "19"));
        Quote quote = shop.quote();

        List<ChargeKind> kinds = new ArrayList<>();
        Trace.of(quote.currency(), quote.charges(), Map.of()).steps().forEach(step -> kinds.add(step.charge().kind()));

        assertThat(kinds).isSorted().contains(ChargeKind.GOODS, ChargeKind.FULFILLMENT, ChargeKind.TAX);
    }

    private static void checkSteps(Trace trace, Money nothing) {
        Money before = nothing;
        for (Step step : trace.steps()) {
            Charge charge = step.charge();
            assertThat(step.sum()).isEqualTo(charge.included() ? before : before.plus(charge.amount()));
            before = step.sum();
        }
    }
}
