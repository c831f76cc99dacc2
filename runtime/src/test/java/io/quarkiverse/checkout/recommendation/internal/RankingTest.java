package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final long TODAY = 20_700;

    private final MemoryModel model = new MemoryModel(ModelSettings.DEFAULT);
    private final Ranking ranking = new Ranking(ModelSettings.DEFAULT);

    @BeforeEach
    void learn() {
        for (int i = 0; i < 10; i++) {
            learn("teapot", "tea");
            learn("bag", "card");
            learn("bag", "ribbon");
            learn("bag", i < 2 ? "teapot" : "mug");
        }
    }

    @Test
    void whatIsBoughtTogetherComesFirstAndSaysWithWhat() {
        List<Ranked> ranked = rank(Set.of("teapot"), Past.NONE);

        assertThat(ranked.get(0).item()).isEqualTo("tea");
        assertThat(ranked.get(0).because()).isEqualTo("teapot");
        assertThat(ranked.get(0).again()).isFalse();
    }

    @Test
    void whatIsBoughtWithoutItJustAsOftenDoesNotGoWithIt() {
        assertThat(rank(Set.of("teapot"), Past.NONE)).filteredOn(ranked -> ranked.item().equals("bag"))
                .allMatch(ranked -> ranked.because().isEmpty());
    }

    @Test
    void whatAPersonBoughtBeforeHasASay() {
        Past past = Past.of(List.of(order("tea")), TODAY, ModelSettings.DEFAULT);
        List<Ranked> ranked = rank(Set.of("bag"), past);

        assertThat(ranked).filteredOn(Ranked::again).extracting(Ranked::item).containsExactly("tea");
        assertThat(ranked).filteredOn(one -> one.item().equals("teapot")).allMatch(one -> one.because().equals("tea"));
    }

    @Test
    void whereNothingIsKnownOnlyWhatSellsIsLeft() {
        assertThat(rank(Set.of("never seen"), Past.NONE)).isEmpty();

        List<Ranked> ranked = ranking.rank(Set.of("never seen"), Past.NONE, model.knowledge(Set.of("never seen"), TODAY),
                model.bestSellers(2), item -> true, 10);
        assertThat(ranked).extracting(Ranked::item).containsExactly("bag", "teapot");
        assertThat(ranked).allMatch(one -> one.because().isEmpty() && !one.again());
    }

    @Test
    void anEmptyShopRecommendsNothing() {
        MemoryModel empty = new MemoryModel(ModelSettings.DEFAULT);

        assertThat(ranking.rank(Set.of("tea"), Past.NONE, empty.knowledge(Set.of("tea"), TODAY), empty.bestSellers(5),
                item -> true, 10)).isEmpty();
    }

    @Test
    void asksForTheItemsAtHandFirstThenForWhatWasBoughtMost() {
        List<PastOrder> many = IntStream.range(0, 80).mapToObj(i -> order("a" + i, "b" + i, "often")).toList();

        assertThat(ranking.asked(Set.of("z", "tea"), Past.of(many, TODAY, ModelSettings.DEFAULT)))
                .hasSize(ModelSettings.DEFAULT.filled()).startsWith("tea", "z", "often");
        assertThat(ranking.asked(many.stream().flatMap(order -> order.items().stream()).toList(), Past.NONE))
                .hasSize(ModelSettings.DEFAULT.asked());
    }

    @Test
    void whatIsNotAllowedIsNotAnswered() {
        assertThat(ranking.rank(Set.of("teapot"), Past.NONE, model.knowledge(Set.of("teapot"), TODAY), List.of(),
                item -> !item.equals("tea"), 10)).extracting(Ranked::item).doesNotContain("tea");
    }

    private List<Ranked> rank(Set<String> items, Past past) {
        return ranking.rank(items, past, model.knowledge(ranking.asked(items, past), TODAY), List.of(),
                item -> !items.contains(item), 10);
    }

    private void learn(String... items) {
        model.learn(order(items));
    }

    private static PastOrder order(String... items) {
        return new PastOrder(TODAY, Set.of(items));
    }
}
