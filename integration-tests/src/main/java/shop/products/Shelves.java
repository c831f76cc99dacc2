package shop.products;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.money.Money;

/** The shop's assortment in each of its languages, read once at start. */
@Singleton
public class Shelves {

    private final Map<Locale, Assortment> byLocale;
    private final Locale first;
    private final PriceList prices;

    Shelves(CheckoutConfig checkout, ExchangeRates rates,
            @ConfigProperty(name = "shop.catalog") Optional<Path> catalog) {
        prices = PriceList.of(checkout.currency(), rates);
        first = checkout.locales().get(0);
        AssortmentFile file = AssortmentFile.read();
        byLocale = catalog.isPresent()
                ? Map.of(first, new CatalogFile(catalog.get(), prices.currency(), Drawings.of(file)).read())
                : byLocale(file, prices, checkout.locales());
    }

    public Currency currency() {
        return prices.currency();
    }

    /** The shop's price of something that costs so many euros. */
    public Money price(BigDecimal euros) {
        return prices.price(euros);
    }

    /** In the shopper's language if there is one for it, else in the shop's first. */
    public Assortment in(Locale locale) {
        return byLocale.getOrDefault(Locale.forLanguageTag(locale.getLanguage()), byLocale.get(first));
    }

    /** In the shop's first language. */
    public Assortment all() {
        return byLocale.get(first);
    }

    private static Map<Locale, Assortment> byLocale(AssortmentFile file, PriceList prices, List<Locale> locales) {
        return locales.stream().collect(
                Collectors.toMap(Function.identity(), locale -> new AssortmentBuilder(file, prices, locale).build()));
    }
}
