package shop.products;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;

/** Somebody else's assortment: a CSV file (RFC 4180, UTF-8) with the columns sku, title, unit_price and currency. */
record CatalogFile(Path path, Currency currency, Drawings drawings) {

    private static final List<String> COLUMNS = List.of("sku", "title", "unit_price", "currency");

    /** Real orders are also those of other shops, by the hundred. */
    private static final Item.Limits WHOLESALE = new Item.Limits(1, Item.Limits.HIGHEST, 1);

    Assortment read() {
        try (Reader text = open();
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
                        .with(CsvParser.Feature.SKIP_EMPTY_LINES).readValues(text)) {
            return new Assortment(List.of(), products(rows));
        } catch (IOException | RuntimeJsonMappingException e) {
            throw new IllegalArgumentException("shop.catalog: cannot read " + path + " as CSV: " + e.getMessage(), e);
        }
    }

    private List<Product> products(MappingIterator<Map<String, String>> rows) {
        List<Product> products = new ArrayList<>();
        Map<String, Integer> rowOfSku = new HashMap<>();
        for (int row = 2; rows.hasNext(); row++) {
            Product product = product(rows.next(), row);
            Integer earlier = rowOfSku.putIfAbsent(product.id(), row);
            if (earlier != null) {
                throw wrong(row, "sku '" + product.id() + "' is also that of row " + earlier);
            }
            products.add(product);
        }
        return products;
    }

    private Product product(Map<String, String> row, int number) {
        for (String column : COLUMNS) {
            if (row.getOrDefault(column, "").isBlank()) {
                throw wrong(number, "no " + column);
            }
        }
        String sku = row.get("sku").strip();
        String title = row.get("title").strip();
        String path = URLEncoder.encode(sku, StandardCharsets.UTF_8).replace("+", "%20");
        Item item = Item.of(sku, title, price(row, number)).withImage("/pictures/" + path + ".svg")
                .withUrl("/products/" + path).withLimits(WHOLESALE);
        Variant variant = new Variant(item, drawings.lookOf(sku, title), OptionalLong.empty());
        return new Product(sku, title, "", "", false, List.of(variant));
    }

    private Money price(Map<String, String> row, int number) {
        if (!row.get("currency").strip().equals(currency.getCurrencyCode())) {
            throw wrong(number, "currency is " + row.get("currency") + ", but shop.currency is " + currency);
        }
        try {
            Money price = Money.ofDecimal(new BigDecimal(row.get("unit_price").strip()), currency);
            if (!price.isNegative()) {
                return price;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below, with the row
        }
        throw wrong(number, "unit_price '" + row.get("unit_price") + "' is not an amount of " + currency);
    }

    private IllegalArgumentException wrong(int row, String what) {
        return new IllegalArgumentException("shop.catalog: " + path + ", row " + row + ": " + what);
    }

    private Reader open() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path));
        return new InputStreamReader(path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file,
                StandardCharsets.UTF_8);
    }
}
