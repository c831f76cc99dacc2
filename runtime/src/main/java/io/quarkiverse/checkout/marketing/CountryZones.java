package io.quarkiverse.checkout.marketing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The time zones of countries. */
final class CountryZones {

    private static final String FILE = "/io/quarkiverse/checkout/marketing/country-zones.properties";
    private static final Properties ZONES = read();

    private CountryZones() {
    }

    /**
     * Those of a country that lie furthest apart.
     *
     * @param elsewhere the one to assume where nothing is known
     */
    static List<ZoneId> of(String country, ZoneId elsewhere) {
        String zones = ZONES.getProperty(country);
        return zones == null ? List.of(elsewhere) : Arrays.stream(zones.split(",")).map(ZoneId::of).toList();
    }

    private static Properties read() {
        try (InputStream file = CountryZones.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
