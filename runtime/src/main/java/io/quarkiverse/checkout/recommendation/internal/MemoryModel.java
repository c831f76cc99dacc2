package io.quarkiverse.checkout.recommendation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.recommendation.internal.Knowledge.Learned;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Neighbour;

/** The model in memory, for evaluations. It learns order by order and never goes back. */
public final class MemoryModel {

    private final ModelSettings settings;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Memory> memories = new ArrayList<>();
    private double weight;
    private double orders;
    private double sales;

    public MemoryModel(ModelSettings settings) {
        this.settings = settings;
    }

    /** What is remembered of one item, grown forward. */
    private final class Memory {

        final String item;
        final WeightMap pairs = new WeightMap();
        final Strongest strongest = new Strongest(settings.neighbours(), MemoryModel.this::compare);
        double weight;
        double sales;

        Memory(String item) {
            this.item = item;
        }
    }

    public void learn(PastOrder order) {
        Lesson lesson = Lesson.of(order.day(), order.items().size(), settings);
        int[] items = order.items().stream().mapToInt(this::number).toArray();
        sales += lesson.sale();
        for (int item : items) {
            memories.get(item).sales += lesson.sale();
        }
        if (lesson.pair() > 0) {
            weight += lesson.pair();
            orders += lesson.order();
            for (int item : items) {
                learn(memories.get(item), item, items, lesson.pair());
            }
        }
    }

    private static void learn(Memory memory, int item, int[] items, double weight) {
        memory.weight += weight;
        for (int other : items) {
            if (other != item) {
                memory.strongest.raise(other, memory.pairs.add(other, weight));
            }
        }
    }

    /** What is known about some items. */
    public Knowledge knowledge(Set<String> items, long day) {
        Map<String, Learned> learned = new HashMap<>();
        double pairs = new Decay(settings.pairHalfLife()).growth(day);
        for (String item : items) {
            Integer number = numbers.get(item);
            if (number != null) {
                Memory memory = memories.get(number);
                learned.put(item, new Learned(memory.weight / pairs, share(number), neighbours(memory, pairs)));
            }
        }
        double sold = sales / new Decay(settings.popularityHalfLife()).growth(day);
        return new Knowledge(orders == 0 ? 0 : weight / orders, sold, learned);
    }

    /** What sells best, the best first. */
    public List<Neighbour> bestSellers(int most) {
        return IntStream.range(0, memories.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer number) -> -memories.get(number).sales)
                        .thenComparing(this::compare))
                .limit(most).map(number -> new Neighbour(memories.get(number).item, 0, share(number))).toList();
    }

    private List<Neighbour> neighbours(Memory memory, double growth) {
        int[] strongest = memory.strongest.items();
        return IntStream.range(0, strongest.length).mapToObj(place -> new Neighbour(memories.get(strongest[place]).item,
                memory.strongest.weight(place) / growth, share(strongest[place]))).toList();
    }

    private double share(int number) {
        return memories.get(number).sales / sales;
    }

    private int compare(int one, int other) {
        return memories.get(one).item.compareTo(memories.get(other).item);
    }

    private int number(String item) {
        return numbers.computeIfAbsent(item, unknown -> {
            memories.add(new Memory(unknown));
            return memories.size() - 1;
        });
    }
}
