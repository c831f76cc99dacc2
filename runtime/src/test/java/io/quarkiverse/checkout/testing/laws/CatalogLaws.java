package io.quarkiverse.checkout.testing.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.catalog.ItemOption.Choice;
import io.quarkiverse.checkout.catalog.ItemOption.Text;
import io.quarkiverse.checkout.catalog.ItemOption.Value;
import io.quarkiverse.checkout.money.Money;

/** What a {@link Catalog} owes. */
public abstract class CatalogLaws extends HookLaws {

    /** What nobody sells, and what only somebody with bad intentions asks for. */
    private static final List<String> UNKNOWN = List.of("no-such-item", "'; --", "../../etc", "%00", "\u00e4\u4e2d\ud83d\ude00",
            "x".repeat(200));

    protected abstract Catalog catalog();

    /** Ids of things that are sold: some of each kind. */
    protected abstract List<String> itemIds();

    @Override
    final Object bean() {
        return catalog();
    }

    @Test
    public void theAnswerIsAList() {
        each(query -> require(isComplete(answer(query)), "the answer is a list of items", query, answer(query),
                "leave out what is not known; answer List.of() if that is all"));
    }

    @Test
    public void whatIsSoldIsFound() {
        CatalogQuery all = query(Set.copyOf(itemIds()), locales().get(0));
        Set<String> found = ids(items(all));
        require(found.containsAll(all.itemIds()) && !found.isEmpty(), "what is sold is found", all, found,
                "override itemIds() with ids that this shop sells, or find them");
    }

    @Test
    public void onlyWhatWasAskedForIsAnswered() {
        each(query -> require(query.itemIds().containsAll(ids(items(query))), "only what was asked for is answered", query,
                ids(items(query)), "select by query.itemIds()"));
    }

    @Test
    public void eachItemComesOnce() {
        each(query -> {
            Set<String> seen = new HashSet<>();
            items(query).forEach(item -> require(seen.add(item.id()), "each item comes once", query, item,
                    "such an item is not for sale: join no other table that repeats it"));
        });
    }

    @Test
    public void anUnknownIdIsLeftOut() {
        each(query -> {
            Set<String> ids = new HashSet<>(query.itemIds());
            ids.add(pick(UNKNOWN));
            CatalogQuery more = query(ids, query.locale());
            require(ids(items(more)).stream().noneMatch(UNKNOWN::contains), "an unknown id is left out", more,
                    ids(items(more)), "answer nothing for it, neither an item nor an exception");
        });
    }

    @Test
    public void pricesAreInTheCurrencyAndNeverNegative() {
        each(query -> items(query).forEach(item -> require(prices(item).allMatch(this::isAmount),
                "prices and surcharges are amounts of 0 or more in " + query.currency(), query, item,
                "such an item is not for sale: answer prices in query.currency()")));
    }

    @Test
    public void thereIsATitleInEveryLanguage() {
        everywhere(query -> items(query).forEach(item -> require(isText(item.title()), "an item has a title", query, item,
                "give it a text for the locale " + query.locale())));
    }

    @Test
    public void theSameQuestionHasTheSameAnswer() {
        each(query -> {
            Set<Item> first = Set.copyOf(items(query));
            Set<Item> second = Set.copyOf(items(query));
            require(first.equals(second), "the same question has the same answer in one moment", query,
                    first + ", then " + second, "depend on nothing but the query and your tables");
        });
    }

    @Test
    public void languageChangesTextsOnly() {
        everywhere(query -> {
            CatalogQuery other = query(query.itemIds(), locales().get(0));
            require(offers(query).equals(offers(other)), "prices do not depend on the language", query,
                    offers(query) + ", in " + other.locale() + " " + offers(other), "use the locale for texts only");
        });
    }

    @Test
    public void togetherOrAloneIsTheSame() {
        each(query -> {
            Set<String> alone = new TreeSet<>();
            query.itemIds().forEach(id -> alone.addAll(offers(query(Set.of(id), query.locale()))));
            require(offers(query).equals(alone), "an item is the same whatever else is asked for", query,
                    offers(query) + ", alone " + alone, "keep nothing from one item to the next");
        });
    }

    /** A shop without a search finds nothing, which is well. */
    @Test
    public void whatIsFoundIsSoldAndNotMoreThanWanted() {
        for (int i = 0; i < samples(); i++) {
            CatalogSearch search = new CatalogSearch(pick(List.of("", pick(itemIds()), pick(UNKNOWN))), 1 + random.nextInt(20),
                    currency(), pick(locales()));
            List<Item> found = ask(search, catalog()::search);
            require(isComplete(found) && found.size() <= search.most() && Set.copyOf(found).size() == found.size(),
                    "a search finds each item once, and not more than are wanted", search, found,
                    "answer List.of() for nothing, and limit it by search.most()");
            Set<Item> sold = found.isEmpty() ? Set.of() : Set.copyOf(items(query(ids(found), search.locale())));
            require(sold.equals(Set.copyOf(found)), "what a search finds is what is sold", search,
                    found + ", sold as " + sold, "make the items of both answers in one place");
        }
    }

    private void each(Consumer<CatalogQuery> law) {
        for (int i = 0; i < samples(); i++) {
            Set<String> some = itemIds().stream().filter(id -> random.nextBoolean()).collect(Collectors.toSet());
            some.add(pick(itemIds()));
            law.accept(query(some, pick(locales())));
        }
    }

    private void everywhere(Consumer<CatalogQuery> law) {
        each(query -> locales().forEach(locale -> law.accept(query(query.itemIds(), locale))));
    }

    private CatalogQuery query(Set<String> ids, Locale locale) {
        return new CatalogQuery(ids, currency(), locale);
    }

    private List<Item> answer(CatalogQuery query) {
        return ask(query, catalog()::resolve);
    }

    private List<Item> items(CatalogQuery query) {
        return some(answer(query));
    }

    private static Set<String> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was asked for, with its prices. */
    private Set<String> offers(CatalogQuery query) {
        return items(query).stream().filter(item -> query.itemIds().contains(item.id()))
                .map(item -> item.id() + " " + prices(item).toList()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Money> prices(Item item) {
        List<Money> prices = new ArrayList<>();
        prices.add(item.unitPrice());
        for (ItemOption option : item.options()) {
            if (option instanceof Text text) {
                prices.add(text.surcharge());
            } else if (option instanceof Choice choice) {
                choice.values().stream().map(Value::surcharge).forEach(prices::add);
            }
        }
        return prices.stream();
    }
}
