package io.quarkiverse.checkout.contact.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.contact.AddressField;
import io.quarkiverse.checkout.contact.AddressField.Part;
import io.quarkiverse.checkout.contact.AddressField.Region;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;

/** Reads {@code address-formats.properties}; its head explains how it is written. */
final class AddressFormats {

    private static final String FILE = "address-formats.properties";
    private static final String REGIONS = ".regions";

    /** Which part of an address a label stands for. */
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("street_address", Part.STREET_ADDRESS),
            Map.entry("city", Part.ADDRESS_LOCALITY),
            Map.entry("suburb", Part.ADDRESS_LOCALITY),
            Map.entry("post_town", Part.ADDRESS_LOCALITY),
            Map.entry("district", Part.ADDRESS_LOCALITY),
            Map.entry("state", Part.ADDRESS_REGION),
            Map.entry("province", Part.ADDRESS_REGION),
            Map.entry("prefecture", Part.ADDRESS_REGION),
            Map.entry("county", Part.ADDRESS_REGION),
            Map.entry("emirate", Part.ADDRESS_REGION),
            Map.entry("area", Part.ADDRESS_REGION),
            Map.entry("department", Part.ADDRESS_REGION),
            Map.entry("region", Part.ADDRESS_REGION),
            Map.entry("postal_code", Part.POSTAL_CODE),
            Map.entry("zip_code", Part.POSTAL_CODE),
            Map.entry("eircode", Part.POSTAL_CODE),
            Map.entry("pin_code", Part.POSTAL_CODE));

    private AddressFormats() {
    }

    /** The formats by country. */
    static Map<String, AddressFormat> load() {
        Properties file = read();
        return file.stringPropertyNames().stream().filter(key -> !key.endsWith(REGIONS))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), country -> parse(country,
                        file.getProperty(country), file.getProperty(country + REGIONS, ""))));
    }

    /** Reads one country. */
    static AddressFormat parse(String country, String format, String regions) {
        String[] columns = format.split(";");
        Pattern postalCode = columns.length > 1 ? pattern(columns[1]) : null;
        String example = columns.length > 2 ? columns[2].strip() : "";
        List<AddressField> fields = new ArrayList<>();
        for (String word : columns[0].strip().split(" ")) {
            boolean required = !word.endsWith("?");
            String label = required ? word : word.substring(0, word.length() - 1);
            Part part = PARTS.get(label);
            boolean postal = part == Part.POSTAL_CODE;
            fields.add(new AddressField(part, required, label, postal ? postalCode : null, postal ? example : "",
                    part == Part.ADDRESS_REGION ? regions(regions) : List.of()));
            if (part == Part.STREET_ADDRESS) {
                fields.add(new AddressField(Part.EXTENDED_ADDRESS, false, "extended_address", null, "", List.of()));
            }
        }
        return new AddressFormat(country, fields);
    }

    private static Properties read() {
        try (InputStream file = AddressForm.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Pattern pattern(String masks) {
        String regex = Arrays.stream(masks.split("\\|")).map(String::strip)
                .map(mask -> mask.replace("9", "[0-9]").replace("x", "[A-Z0-9]").replace("a", "[A-Z]"))
                .collect(Collectors.joining("|"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private static List<Region> regions(String list) {
        return list.isEmpty() ? List.of() : Arrays.stream(list.split(", *")).map(AddressFormats::region).toList();
    }

    private static Region region(String entry) {
        String[] names = entry.split(":");
        return new Region(names[0], names[1], names.length > 2 ? names[2] : "");
    }
}
