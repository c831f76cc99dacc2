package io.quarkiverse.checkout.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.reminder.RemindersForecastPage.Bar;
import io.quarkiverse.checkout.reminder.RemindersForecastPage.Hour;

/** The bars of the chart. {@code -Dcheckout.seed} repeats a run. */
class RemindersForecastPageTest {

    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final int HIGHEST = 110;

    @Test
    void barsStandOnEachOtherAndTheHighestFillsTheChart() {
        System.out.println("RemindersForecastPageTest seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 1_000; round++) {
            int most = 1 + random.nextInt(300);
            List<Hour> hours = IntStream.range(0, 49)
                    .mapToObj(i -> new Hour(i, "", "", random.nextInt(most), random.nextInt(most))).toList();
            RemindersForecastPage page = new RemindersForecastPage(null, 0, 0, 0, 0, hours, List.of());

            assertThat(page.bars()).allSatisfy(bar -> {
                assertThat(bar.sentHeight()).isNotNegative();
                assertThat(bar.skippedHeight()).isNotNegative();
                assertThat(bar.skippedTop() + bar.skippedHeight()).isEqualTo(bar.sentTop());
                assertThat(bar.x() + 8).isLessThanOrEqualTo(page.width());
            });
            int highest = page.bars().stream().mapToInt(RemindersForecastPageTest::height).max().orElseThrow();
            assertThat(highest).isEqualTo(page.busy().isEmpty() ? 0 : HIGHEST);
        }
    }

    private static int height(Bar bar) {
        return bar.sentHeight() + bar.skippedHeight();
    }
}
