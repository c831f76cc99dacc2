package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.internal.Scenario.GivenFee;
import io.quarkiverse.checkout.quote.internal.Scenario.Line;
import io.quarkiverse.checkout.quote.internal.Scenario.Promotion;

/** How long a large quote takes, hooks answering at once; {@code src/perf/quote} says how to run it. */
class QuoteBenchmark {

    private static final int LINES = 50;
    private static final int PROMOTIONS = 10;
    private static final int WARM_UP = 5_000;
    private static final int MEASURED = 20_000;

    @Test
    @EnabledIfSystemProperty(named = "checkout.benchmark", matches = "true")
    void fiftyLinesAndTenPromotions() {
        TestShop shop = large().shop();
        QuotePipeline pipeline = shop.pipeline();
        QuoteRequest request = shop.request();
        long[] nanos = new long[MEASURED];
        long checksum = 0;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            checksum += pipeline.quote(request).fingerprint().total().minor();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "%d quotes with fingerprint, %d lines, %d promotions: p50 %.3f ms, p95 %.3f ms, "
                + "p99 %.3f ms, max %.3f ms (checksum %d)%n", MEASURED, LINES, PROMOTIONS, millis(nanos, 50),
                millis(nanos, 95), millis(nanos, 99), millis(nanos, 100), checksum);
    }

    private static double millis(long[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }

    private static Scenario large() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new Line("L" + i, "item" + i, 1000 + 37 * i, i % 3 == 0 ? 250 : 0, 1 + i % 5, i % 10 == 0,
                    i % 4 == 0 ? "reduced" : "standard"));
        }
        Map<String, Promotion> promotions = new TreeMap<>();
        for (int i = 0; i < PROMOTIONS; i++) {
            promotions.put("promotion" + i, new Promotion(BigDecimal.valueOf(1 + i), 0,
                    i % 2 == 0 ? Set.of() : Set.of("item" + i, "item" + 2 * i), i == 9));
        }
        return new Scenario(Currency.getInstance("EUR"), lines, promotions,
                Map.of("fee", new GivenFee(null, 200, Long.MAX_VALUE, 0, "standard")), 490, 1_000_000, true,
                Map.of("standard", BigDecimal.valueOf(19), "reduced", BigDecimal.valueOf(7)), 1);
    }
}
