package io.quarkiverse.checkout.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.money.Money;

class AssortmentTest {

    private static final CatalogSearch SEARCH = new CatalogSearch("", 2, Currency.getInstance("EUR"), Locale.ENGLISH);

    @Test
    void aShopWithoutASearchFindsNothing() {
        Catalog catalog = query -> List.of();

        assertThat(new Assortment(catalog, HookCalls.direct()).search(SEARCH)).isEmpty();
    }

    @Test
    void whatIsFoundIsLimitedAndEachIsThereOnce() {
        assertThat(found(item("a"), item("a"), item("b"), item("c"))).extracting(Item::id).containsExactly("a", "b");
    }

    @Test
    void whatMakesNoSenseIsNotFound() {
        assertThat(found(null, Item.of("a", " ", Money.of(1, "EUR")), Item.of("b", "Mug", Money.of(1, "USD")), item("c")))
                .extracting(Item::id).containsExactly("c");
    }

    @Test
    void noAnswerIsAFault() {
        assertThatThrownBy(() -> search(null)).isInstanceOf(HookFaultException.class).hasMessageContaining("never null");
    }

    private static List<Item> found(Item... items) {
        return search(Arrays.asList(items));
    }

    private static List<Item> search(List<Item> answer) {
        return new Assortment(new Catalog() {
            @Override
            public List<Item> resolve(CatalogQuery query) {
                return List.of();
            }

            @Override
            public List<Item> search(CatalogSearch search) {
                return answer;
            }
        }, HookCalls.direct()).search(SEARCH);
    }

    private static Item item(String id) {
        return Item.of(id, "Thing", Money.of(100, "EUR"));
    }
}
