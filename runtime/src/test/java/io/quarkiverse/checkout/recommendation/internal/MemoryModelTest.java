package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.recommendation.internal.Knowledge.Learned;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Neighbour;

class MemoryModelTest {

    private static final int ITEMS = 300;
    private static final long TODAY = 20_700;
    private static final ModelSettings FEW_NEIGHBOURS = new ModelSettings(90, 30, 90, 100, 100, 100, 20, 2, 0.3, 0.3, 0.3, 1);

    private final MemoryModel model = new MemoryModel(ModelSettings.DEFAULT);

    @Test
    void anOrderCountsOnceHoweverManyPairsItHas() {
        learn(TODAY, "mug", "tea", "jam");

        Learned mug = learned("mug");
        assertThat(mug.weight()).isCloseTo(0.5, within(0.001));
        assertThat(mug.share()).isEqualTo(1);
        assertThat(mug.neighbours()).extracting(Neighbour::item).containsExactly("jam", "tea");
        assertThat(mug.neighbours()).allSatisfy(neighbour -> assertThat(neighbour.weight()).isCloseTo(0.5, within(0.001)));
    }

    @Test
    void whatWasLearnedHalvesWithTime() {
        learn(TODAY - 90, "mug", "tea");
        assertThat(learned("mug").neighbours().get(0).weight()).isCloseTo(0.5, within(0.001));

        learn(TODAY, "mug", "jam");
        assertThat(learned("mug").neighbours()).extracting(Neighbour::item).containsExactly("jam", "tea");
        assertThat(learned("tea").share()).isCloseTo(0.125 / 1.125, within(0.001));
    }

    @Test
    void aVeryLongOrderTeachesWhatSellsAndNoPairs() {
        String[] lines = new RandomOrders(1, ITEMS).take(50).get(49).items().toArray(String[]::new);
        learn(TODAY, lines);

        assertThat(lines).hasSizeGreaterThan(ModelSettings.DEFAULT.longestOrder());
        assertThat(learned(lines[0])).isEqualTo(new Learned(0, 1, List.of()));
    }

    @Test
    void theOrderOfLearningDoesNotMatter() {
        List<LearnedOrder> orders = new RandomOrders(7, ITEMS).take(2_000);
        List<LearnedOrder> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(everything(shuffled)).isEqualTo(everything(orders));
    }

    private static List<List<Ranked>> everything(List<LearnedOrder> orders) {
        MemoryModel model = new MemoryModel(FEW_NEIGHBOURS);
        orders.forEach(order -> model.learn(new PastOrder(order.placedOn().toEpochDay(), order.items())));
        Ranking ranking = new Ranking(FEW_NEIGHBOURS);
        List<List<Ranked>> all = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            Set<String> item = Set.of(RandomOrders.item(i));
            all.add(ranking.rank(item, Past.NONE, model.knowledge(item, TODAY), List.of(), other -> !item.contains(other), 10));
        }
        return all;
    }

    private void learn(long day, String... items) {
        model.learn(new PastOrder(day, Set.of(items)));
    }

    private Learned learned(String item) {
        return model.knowledge(Set.of(item), TODAY).of(item);
    }
}
