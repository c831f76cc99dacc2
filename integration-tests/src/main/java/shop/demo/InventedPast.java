package shop.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.checkout.recommendation.OrderHistory;
import io.quarkus.runtime.StartupEvent;

/** Orders that nobody placed, so that the demo has something to recommend from the first visitor on. */
@Singleton
class InventedPast {

    private static final String FILE = "/shop/past.csv";

    void remember(@Observes StartupEvent opening, @ConfigProperty(name = "shop.demo") boolean demo,
            OrderHistory history, Clock clock) throws IOException {
        if (demo) {
            history.importCsv(new StringReader(orders(LocalDate.now(clock))));
        }
    }

    /** As many days ago as the file says, whatever day it is. */
    private static String orders(LocalDate today) throws IOException {
        StringBuilder csv = new StringBuilder("order_id,timestamp,sku\n");
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(InventedPast.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            file.readLine();
            int number = 0;
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                String[] order = line.split(",");
                String start = "invented-" + ++number + "," + today.minusDays(Long.parseLong(order[0])) + ",";
                for (String item : order[1].split(" ")) {
                    csv.append(start).append(item).append('\n');
                }
            }
        }
        return csv.toString();
    }
}
