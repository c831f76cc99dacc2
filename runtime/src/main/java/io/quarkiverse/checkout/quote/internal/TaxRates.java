package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Percentage;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Rates by place and tax class. */
final class TaxRates {

    private static final String ELSEWHERE = "*";
    private static final Pattern PLACE = Pattern.compile("\\*|[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final Map<String, Map<String, Percentage>> byPlace = new HashMap<>();
    private final Set<String> served;

    /** @param served the countries that are sold to */
    TaxRates(Map<String, Map<String, BigDecimal>> rates, Set<String> served) {
        this.served = served;
        rates.forEach((place, byClass) -> {
            if (!PLACE.matcher(place).matches()) {
                throw new ConfigurationException("quarkus.checkout.tax.rates." + place
                        + " must name a country such as DE, a region such as US-CA, or *");
            }
            Map<String, Percentage> percentages = new HashMap<>();
            byClass.forEach((taxClass, rate) -> percentages.put(taxClass,
                    Settings.percentage("quarkus.checkout.tax.rates." + place + "." + taxClass, rate)));
            byPlace.put(place, percentages);
        });
    }

    /** Of the class in the region or else the country; of the standard class if neither lists it. */
    Optional<Percentage> rate(Destination destination, String taxClass) {
        List<Map<String, Percentage>> listed = listed(destination);
        return Stream.of(taxClass, Item.STANDARD_TAX)
                .flatMap(wanted -> listed.stream().map(place -> place.get(wanted)))
                .filter(Objects::nonNull).findFirst();
    }

    /** The rates of every place that is open: the region, or country and region. */
    Stream<Percentage> possible(Destination destination, String taxClass) {
        return places(destination).map(place -> rate(place, taxClass).orElse(Percentage.ZERO));
    }

    private Stream<Destination> places(Destination destination) {
        if (destination.country().isEmpty()) {
            return served.stream().flatMap(country -> places(Destination.of(country)));
        }
        return destination.region().isEmpty()
                ? Stream.concat(Stream.of(destination), regions(destination.country()))
                : Stream.of(destination);
    }

    private Stream<Destination> regions(String country) {
        String prefix = country + "-";
        return byPlace.keySet().stream().filter(place -> place.startsWith(prefix))
                .map(place -> new Destination(country, place.substring(prefix.length()), ""));
    }

    private List<Map<String, Percentage>> listed(Destination destination) {
        List<Map<String, Percentage>> listed = Stream
                .of(destination.country() + "-" + destination.region(), destination.country())
                .map(byPlace::get).filter(Objects::nonNull).toList();
        return listed.isEmpty() ? List.of(byPlace.getOrDefault(ELSEWHERE, Map.of())) : listed;
    }
}
