package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class StrongestTest {

    private static final int ITEMS = 60;

    @Test
    void keepsTheStrongestOfAllAsWeightsGrow() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Strongest strongest = new Strongest(10, Integer::compare);
            double[] weights = new double[ITEMS];
            for (int i = 0; i < 500; i++) {
                int item = random.nextInt(ITEMS);
                weights[item] += 1 + random.nextInt(3);
                strongest.raise(item, weights[item]);
                assertThat(strongest.items()).isEqualTo(top(weights));
            }
        }
    }

    private static int[] top(double[] weights) {
        return IntStream.range(0, ITEMS).filter(item -> weights[item] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -weights[item]).thenComparing(item -> item)).limit(10)
                .mapToInt(item -> item).toArray();
    }

    @Test
    void aWeightIsThatOfItsPlace() {
        Strongest strongest = new Strongest(2, Integer::compare);
        strongest.raise(7, 1);
        strongest.raise(8, 2);
        strongest.raise(9, 0.5);

        assertThat(Arrays.toString(strongest.items())).isEqualTo("[8, 7]");
        assertThat(strongest.weight(0)).isEqualTo(2);
        assertThat(strongest.weight(1)).isEqualTo(1);
    }
}
