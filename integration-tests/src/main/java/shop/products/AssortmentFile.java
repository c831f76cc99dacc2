package shop.products;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** {@code shop/assortment.yaml} as it is written: what is left out is null. */
record AssortmentFile(Map<String, Colour> colours, List<Shelf> categories, List<Entry> products) {

    record Text(String en, String de) {

        String in(Locale locale) {
            return locale.getLanguage().equals("de") ? de : en;
        }
    }

    record Colour(String hex, String en, String de) {

        Text title() {
            return new Text(en, de);
        }
    }

    record Shelf(String id, String ground, String en, String de) {

        Text title() {
            return new Text(en, de);
        }
    }

    record Entry(String id, Text title, Text text, String category, String drawing, String colour, BigDecimal price,
            BigDecimal before, String content, long weight, String tax, boolean digital, boolean featured, Long stock,
            Integer atMost, List<Option> options, List<Sort> variants) {
    }

    /** A size or colour. */
    record Sort(String id, Text title, String colour, Double scale, BigDecimal price, String content, Long weight,
            Long stock) {
    }

    /** A line to write, if it has a {@code longest}; else one of several values. */
    record Option(String name, Text label, Integer longest, BigDecimal surcharge, List<Value> values) {
    }

    record Value(String code, Text title, BigDecimal surcharge) {
    }

    static AssortmentFile read() {
        try (InputStream file = AssortmentFile.class.getResourceAsStream("/shop/assortment.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, AssortmentFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
