package io.quarkiverse.checkout.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void readsColumnsByTheirNames() throws IOException {
        assertThat(skus("order_id,sku\n1,mug\n2,tea")).containsExactly("mug", "tea");
        assertThat(skus("\uFEFFsku,order_id\r\nmug,1\r\n\r\ntea,2\r\n")).containsExactly("mug", "tea");
    }

    @Test
    void readsQuotedCells() throws IOException {
        assertThat(skus("sku,title\n\"a \"\"big\"\", mug\",x\n\"two\nlines\"\r\ntea,\"\"\n"))
                .containsExactly("a \"big\", mug", "two\nlines", "tea");
    }

    @Test
    void aRowThatEndsEarlyHasEmptyCells() throws IOException {
        assertThat(skus("title,sku\nx\n,\n,tea")).containsExactly("", "", "tea");
    }

    @Test
    void saysWhichColumnIsMissingAndWhichThereAre() {
        assertThatThrownBy(() -> skus("order_id,item\n1,mug")).hasMessageContaining("sku")
                .hasMessageContaining("order_id, item");
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotFillTheMemory() {
        assertThatThrownBy(() -> skus("sku\n\"" + "x".repeat(100_000))).hasMessageContaining("row 2");
    }

    @Test
    void aCheckNamesTheRow() throws IOException {
        CsvRows rows = new CsvRows(new StringReader("sku\nmug\ntea"));
        rows.next();
        rows.next();

        assertThatThrownBy(() -> rows.check(() -> {
            throw new IllegalArgumentException("too hot");
        })).hasMessage("row 3 of the CSV file: too hot");
    }

    private static List<String> skus(String csv) throws IOException {
        List<String> skus = new ArrayList<>();
        try (CsvRows rows = new CsvRows(new StringReader(csv))) {
            while (rows.next()) {
                skus.add(rows.text("sku"));
            }
        }
        return skus;
    }
}
