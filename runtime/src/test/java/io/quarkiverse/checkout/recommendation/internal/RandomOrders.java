package io.quarkiverse.checkout.recommendation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import io.quarkiverse.checkout.contact.PersonKey;

/** Orders of a shop where some items sell much better than others, and neighbours by number go together. */
final class RandomOrders {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int LONGEST = 130;

    private final Random random;
    private final int items;

    RandomOrders(long seed, int items) {
        random = new Random(seed);
        this.items = items;
    }

    List<LearnedOrder> take(int count) {
        List<LearnedOrder> orders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            orders.add(new LearnedOrder("order" + i, person(), FIRST.plusDays(i * 300L / count), lines(i % 50 == 49)));
        }
        return orders;
    }

    static String item(int number) {
        return "item%04d".formatted(number);
    }

    private Optional<PersonKey> person() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(new PersonKey("%032x".formatted(random.nextInt(20))));
    }

    private Set<String> lines(boolean isLong) {
        int wanted = isLong ? Math.min(items, LONGEST) : 1 + random.nextInt(12);
        int theme = random.nextInt(items);
        Set<String> lines = new HashSet<>();
        while (lines.size() < wanted) {
            int near = Math.floorMod(theme + random.nextInt(9) - 4, items);
            int popular = (int) (items * Math.pow(random.nextDouble(), 3));
            lines.add(item(isLong ? random.nextInt(items) : random.nextBoolean() ? near : popular));
        }
        return lines;
    }
}
