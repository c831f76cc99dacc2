package shop.orders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import shop.pages.ShopMessages;
import shop.pages.ShopTexts;
import shop.products.Shelves;

/** Parcels from Lübeck: by weight, free within the country for large orders, and express if it has to be tomorrow. */
@ApplicationScoped
class ShopDelivery implements FulfillmentOptions {

    private static final Set<String> EUROPE = Set.of("AT", "BE", "CH", "CZ", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "LU",
            "NL", "NO", "PL", "PT", "SE");
    private static final Set<String> OVERSEAS = Set.of("AU", "BR", "CA", "IN", "JP", "KR", "KW", "MX", "NZ", "SG", "US", "ZA");
    private static final long LIGHT_GRAMS = 2_000;

    private final Shelves shelves;
    private final ShopTexts texts;

    ShopDelivery(Shelves shelves, ShopTexts texts) {
        this.shelves = shelves;
        this.texts = texts;
    }

    @Override
    public List<FulfillmentOption> options(FulfillmentRequest request) {
        ShopMessages text = texts.in(request.locale());
        String country = request.destination().country();
        boolean light = request.weightGrams() <= LIGHT_GRAMS;
        List<FulfillmentOption> options = new ArrayList<>();
        if (country.equals("DE")) {
            boolean free = request.subtotal().compareTo(price("80.00")) >= 0;
            options.add(option("parcel", text.parcel(), text.parcel_time(), free ? "0" : light ? "4.90" : "7.90"));
            options.add(option("express", text.express(), text.express_time(), "12.90"));
        } else if (EUROPE.contains(country)) {
            options.add(option("europe", text.parcel(), text.europe_time(), light ? "9.90" : "19.90"));
        } else if (OVERSEAS.contains(country)) {
            options.add(option("overseas", text.parcel(), text.overseas_time(), light ? "19.90" : "39.90"));
        }
        return options;
    }

    @Override
    public Optional<MoneyRange> bounds(FulfillmentRequest request) {
        String country = request.destination().country();
        Stream<String> open = country.isEmpty() ? Stream.of(Set.of("DE"), EUROPE, OVERSEAS).flatMap(Set::stream)
                : Stream.of(country);
        return open.flatMap(each -> options(request.to(each)).stream()).map(option -> MoneyRange.of(option.price()))
                .reduce(MoneyRange::union);
    }

    private FulfillmentOption option(String id, String title, String time, String euros) {
        return new FulfillmentOption(id, title, time, price(euros));
    }

    private Money price(String euros) {
        return shelves.price(new BigDecimal(euros));
    }
}
