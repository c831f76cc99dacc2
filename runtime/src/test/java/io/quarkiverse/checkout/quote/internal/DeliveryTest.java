package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Quote;

class DeliveryTest {

    private final TestShop shop = new TestShop("EUR").line("Mug", 1000, 2);

    @Test
    void theFirstOptionCountsUntilOneIsChosen() {
        Quote quote = shop.delivers(490, 990).quote();
        assertThat(quote.fulfillmentOption()).isEqualTo("way1");
        assertThat(quote.fulfillmentOptions()).extracting(FulfillmentOption::id).containsExactly("way1", "way2");
        assertThat(quote.total()).isEqualTo(shop.money(2490));

        shop.option = "way2";
        assertThat(shop.quote().total()).isEqualTo(shop.money(2990));
        shop.option = "withdrawn";
        assertThat(shop.quote().fulfillmentOption()).isEqualTo("way1");
    }

    @Test
    void whereNobodyDeliversNothingCanBeOrdered() {
        Quote quote = shop.delivers().quote();

        assertThat(quote.fulfillmentOption()).isEmpty();
        assertThat(quote.placeable()).isFalse();
        assertThat(quote.total()).isEqualTo(shop.money(2000));
    }

    @Test
    void onlyPhysicalGoodsThatCanBeBoughtAreParcels() {
        List<FulfillmentRequest> asked = new ArrayList<>();
        shop.line(Item.of("pdf", "PDF", shop.money(500)).digital(), 1, Map.of()).line("Gone", 300, 1);
        shop.items.remove("gone");
        shop.promotes(shop.discount("MUGS", 150, "line1"));
        shop.delivery = request -> {
            asked.add(request);
            return List.of();
        };
        shop.quote();

        assertThat(asked).singleElement().satisfies(request -> {
            assertThat(request.parcels()).singleElement().satisfies(parcel -> {
                assertThat(parcel.item().id()).isEqualTo("mug");
                assertThat(parcel.quantity()).isEqualTo(2);
            });
            assertThat(request.subtotal()).isEqualTo(shop.money(1850));
        });
    }

    @Test
    void aBadOptionIsLeftOutAndTheOthersStay() {
        FulfillmentOption good = new FulfillmentOption("good", "Good", "", shop.money(100));
        List<FulfillmentOption> bad = Arrays.asList(null, new FulfillmentOption(null, "T", "", shop.money(1)),
                new FulfillmentOption("a b", "T", "", shop.money(1)), new FulfillmentOption("x", null, "", shop.money(1)),
                new FulfillmentOption("x", " ", "", shop.money(1)), new FulfillmentOption("x", "T", "", null),
                new FulfillmentOption("x", "T", null, shop.money(1)),
                new FulfillmentOption("x", "T", "", shop.money(-1)),
                new FulfillmentOption("x", "T", "", Money.of(1, "USD")),
                new FulfillmentOption("good", "Again", "", shop.money(1)));
        for (FulfillmentOption option : bad) {
            shop.delivery = request -> Arrays.asList(good, option);
            assertThat(shop.quote().fulfillmentOptions()).as(String.valueOf(option)).containsExactly(good);
        }
    }

    @Test
    void noAnswerFailsTheRequest() {
        shop.delivery = request -> null;

        assertThat(shop.fault())
                .contains("the answer is never null");
    }
}
