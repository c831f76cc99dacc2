package io.quarkiverse.checkout.testing.laws;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.QuoteLine;

/**
 * What all laws have in common: the samples that they ask with, each of which a host may replace by its own.
 * {@code -Dcheckout.seed} repeats a run.
 */
public abstract class HookLaws {

    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final int MOST_LINES = 6;
    private static final int MOST_UNITS = 5;

    static {
        System.out.println("Laws of hooks: -Dcheckout.seed=" + SEED);
    }

    final Random random = new Random(SEED);

    HookLaws() {
    }

    /** The bean that is tried. */
    abstract Object bean();

    /** The shop's currency. */
    protected Currency currency() {
        return Currency.getInstance("EUR");
    }

    /** The shop's languages. */
    protected List<Locale> locales() {
        return List.of(Locale.ENGLISH, Locale.GERMAN);
    }

    /** Where sample orders go: some of each kind of place that the shop sells to, with regions where these matter. */
    protected List<Destination> destinations() {
        return List.of(Destination.of("DE"), Destination.of("AT"), Destination.of("FR"), new Destination("US", "NY", "10001"),
                new Destination("US", "CA", ""), Destination.of("JP"));
    }

    /** What sample orders are made of: something cheap, dear, light, heavy, digital and of each tax class. */
    protected List<Item> items() {
        return List.of(Item.of("law-mug", "Mug", money(1_290)).withWeightGrams(400),
                Item.of("law-book", "Book", money(2_490)).withWeightGrams(700).withTaxClass("reduced"),
                Item.of("law-song", "Song", money(300)).digital(), Item.of("law-card", "Card", money(95)).withWeightGrams(10),
                Item.of("law-sofa", "Sofa", money(89_900)).withWeightGrams(35_000), Item.of("law-gift", "Gift", money(0)));
    }

    /** How many random samples each law asks with. */
    protected int samples() {
        return 200;
    }

    final Money money(long minor) {
        return new Money(minor, currency());
    }

    final <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    final long upTo(long most) {
        return most <= 0 ? 0 : (long) (random.nextDouble() * (most + 1));
    }

    /** Never one that was used before, whatever the seed: the bean may remember. */
    static UUID key() {
        return UUID.randomUUID();
    }

    static Instant now() {
        return Clock.systemUTC().instant();
    }

    /** Some of the sample items, as the lines of a cart. */
    final List<QuoteLine> lines() {
        List<Item> items = new ArrayList<>(items());
        Collections.shuffle(items, random);
        List<QuoteLine> lines = new ArrayList<>();
        for (Item item : items.subList(0, 1 + random.nextInt(Math.min(MOST_LINES, items.size())))) {
            int quantity = 1 + random.nextInt(MOST_UNITS);
            lines.add(new QuoteLine("line" + (lines.size() + 1), item.id(), item, quantity, List.of(), item.unitPrice(),
                    item.unitPrice().times(quantity), item.unitPrice(), Optional.empty()));
        }
        return lines;
    }

    final Money subtotal(List<QuoteLine> lines) {
        return Money.sum(currency(), lines.stream().map(QuoteLine::subtotal).toList());
    }

    /** The destination, and what the shop may know of it before. */
    static List<Destination> opened(Destination destination) {
        return List.of(Destination.UNKNOWN, Destination.of(destination.country()), destination).stream().distinct().toList();
    }

    final boolean isAmount(Money amount) {
        return amount != null && amount.currency().equals(currency()) && !amount.isNegative();
    }

    final boolean isRange(MoneyRange range) {
        return range != null && isAmount(range.least()) && isAmount(range.most());
    }

    static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    /** An answer without what other laws are about: no list and no element of it is null. */
    static <T> List<T> some(List<T> answer) {
        return answer == null ? List.of() : answer.stream().filter(Objects::nonNull).toList();
    }

    static boolean isComplete(List<?> answer) {
        return answer != null && answer.stream().allMatch(Objects::nonNull);
    }

    final <Q, A> A ask(Q question, Function<Q, A> bean) {
        try {
            return bean.apply(question);
        } catch (RuntimeException e) {
            AssertionError broken = broken("every question is answered", question, e,
                    "handle this question; the cause shows where it fails");
            broken.initCause(e);
            throw broken;
        }
    }

    final void require(boolean holds, String law, Object asked, Object answered, String mend) {
        if (!holds) {
            throw broken(law, asked, answered, mend);
        }
    }

    private AssertionError broken(String law, Object asked, Object answered, String mend) {
        return new AssertionError("The law is that " + law + ", and " + HookFaultException.name(bean()) + " breaks it."
                + "\n  asked:    " + asked + "\n  answered: " + answered + "\n  mend it:  " + mend
                + "\n  repeat:   -Dcheckout.seed=" + SEED);
    }
}
