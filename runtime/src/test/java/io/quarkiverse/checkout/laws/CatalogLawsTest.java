package io.quarkiverse.checkout.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.CatalogSearch;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption.Text;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.testing.laws.CatalogLaws;

class CatalogLawsTest {

    private static final List<String> SOLD = List.of("mug", "tea", "jam");

    private final AtomicInteger count = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(CatalogLaws.class, () -> each((query, id) -> item(id, "Thing", 100)))
                .breaks("theAnswerIsAList", () -> laws(query -> with(query, null)))
                .breaks("whatIsSoldIsFound", () -> laws(query -> right(query).stream()
                        .filter(item -> !item.id().equals("jam")).toList()))
                .breaks("onlyWhatWasAskedForIsAnswered", () -> laws(query -> with(query, item("extra", "Thing", 100))))
                .breaks("eachItemComesOnce", () -> laws(query -> with(query, right(query).get(0))))
                .breaks("anUnknownIdIsLeftOut", () -> laws(query -> query.itemIds().stream()
                        .map(id -> item(id, "Thing", 100)).toList()))
                .breaks("pricesAreInTheCurrencyAndNeverNegative", () -> each((query, id) -> item(id, "Thing", 100)
                        .withOptions(List.of(new Text("line", "Line", false, 20, Money.of(1, "USD"))))))
                .breaks("thereIsATitleInEveryLanguage",
                        () -> each((query, id) -> item(id, isGerman(query) ? "" : "Thing", 100)))
                .breaks("theSameQuestionHasTheSameAnswer",
                        () -> each((query, id) -> item(id, "Thing " + count.incrementAndGet(), 100)))
                .breaks("languageChangesTextsOnly", () -> each((query, id) -> item(id, "Thing", isGerman(query) ? 1 : 2)))
                .breaks("togetherOrAloneIsTheSame", () -> each((query, id) -> item(id, "Thing", query.itemIds().size())))
                .breaks("whatIsFoundIsSoldAndNotMoreThanWanted", () -> laws(new Catalog() {
                    @Override
                    public List<Item> resolve(CatalogQuery query) {
                        return right(query);
                    }

                    @Override
                    public List<Item> search(CatalogSearch search) {
                        return List.of(item("mug", "Thing", 90));
                    }
                }))
                .tests();
    }

    private static List<Item> right(CatalogQuery query) {
        return query.itemIds().stream().filter(SOLD::contains).map(id -> item(id, "Thing", 100)).toList();
    }

    private static List<Item> with(CatalogQuery query, Item another) {
        List<Item> items = new ArrayList<>(right(query));
        items.add(another);
        return items;
    }

    private static CatalogLaws each(BiFunction<CatalogQuery, String, Item> answer) {
        return laws(query -> query.itemIds().stream().filter(SOLD::contains).map(id -> answer.apply(query, id)).toList());
    }

    private static CatalogLaws laws(Catalog catalog) {
        return new CatalogLaws() {
            @Override
            protected Catalog catalog() {
                return catalog;
            }

            @Override
            protected List<String> itemIds() {
                return SOLD;
            }
        };
    }

    private static boolean isGerman(CatalogQuery query) {
        return query.locale().equals(Locale.GERMAN);
    }

    private static Item item(String id, String title, long price) {
        return Item.of(id, title, Money.of(price, "EUR"));
    }
}
