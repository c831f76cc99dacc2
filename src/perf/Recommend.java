import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import io.quarkiverse.checkout.recommendation.internal.CsvRows;
import io.quarkiverse.checkout.recommendation.internal.MemoryModel;
import io.quarkiverse.checkout.recommendation.internal.ModelSettings;
import io.quarkiverse.checkout.recommendation.internal.Past;
import io.quarkiverse.checkout.recommendation.internal.PastOrder;
import io.quarkiverse.checkout.recommendation.internal.Ranked;
import io.quarkiverse.checkout.recommendation.internal.Ranking;

/** Replays an order history in the order of time and predicts, after each anchor order, what its buyer will want next. */
public class Recommend {

    private static final int MOST = 10;
    private static final ModelSettings SETTINGS = ModelSettings.DEFAULT;

    private final MemoryModel model = new MemoryModel(SETTINGS);
    private final Ranking ranking = new Ranking(SETTINGS);
    private final Map<String, List<PastOrder>> earlier = new HashMap<>();
    private final boolean known;

    Recommend(boolean known) {
        this.known = known;
    }

    public static void main(String... args) throws IOException {
        Options options = Options.of(args);
        Set<String> anchors = anchors(options.path("--anchors"));
        List<Order> orders = Order.read(options.path("--orders"));
        Recommend recommend = new Recommend(options.isKnown());
        try (BufferedWriter out = Files.newBufferedWriter(options.path("--out"))) {
            out.write("order_id,rank,sku,because\n");
            for (Order order : orders) {
                recommend.learn(order);
                if (anchors.remove(order.id)) {
                    write(order, recommend.predict(order), out);
                }
                recommend.remember(order);
            }
        }
        if (!anchors.isEmpty()) {
            System.err.println(anchors.size() + " anchors are not among the orders, such as " + anchors.iterator().next());
            System.exit(1);
        }
    }

    private void learn(Order order) {
        model.learn(order.past());
    }

    private List<Ranked> predict(Order order) {
        List<PastOrder> before = earlier.getOrDefault(order.person, List.of());
        Past past = Past.of(before.subList(Math.max(0, before.size() - Past.MOST_ORDERS), before.size()), order.day(), SETTINGS);
        return ranking.rank(order.items, past, model.knowledge(ranking.asked(order.items, past), order.day()),
                model.bestSellers(MOST + order.items.size()), item -> !order.items.contains(item), MOST);
    }

    private void remember(Order order) {
        if (known && !order.person.isEmpty()) {
            earlier.computeIfAbsent(order.person, person -> new ArrayList<>()).add(order.past());
        }
    }

    private static void write(Order order, List<Ranked> predictions, BufferedWriter out) throws IOException {
        int rank = 0;
        for (Ranked prediction : predictions) {
            out.write(order.id + "," + ++rank + "," + quoted(prediction.item()) + "," + quoted(because(prediction)) + "\n");
        }
    }

    private static String because(Ranked prediction) {
        return prediction.again() ? "bought before"
                : prediction.because().isEmpty() ? "sells well" : "bought together with " + prediction.because();
    }

    private static String quoted(String text) {
        return text.matches("[^\",\r\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static Set<String> anchors(Path file) throws IOException {
        Set<String> anchors = new HashSet<>();
        try (CsvRows rows = new CsvRows(text(file))) {
            while (rows.next()) {
                anchors.add(rows.first());
            }
        }
        return anchors;
    }

    private static Reader text(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new InputStreamReader(file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                StandardCharsets.UTF_8);
    }

    static final class Order {

        /** Numbers are compared by their values, and before everything else. */
        private static final Comparator<Order> TIME = Comparator.comparing((Order order) -> order.time)
                .thenComparing(order -> order.id.matches("[0-9]+") ? order.id.length() : Integer.MAX_VALUE)
                .thenComparing(order -> order.id);

        final String id;
        final String person;
        final Set<String> items = new HashSet<>();
        String time;

        private Order(String id, String person, String time) {
            this.id = id;
            this.person = person;
            this.time = time;
        }

        /** In the order of time. */
        static List<Order> read(Path file) throws IOException {
            Map<String, Order> orders = new LinkedHashMap<>();
            try (CsvRows rows = new CsvRows(text(file))) {
                while (rows.next()) {
                    Order order = orders.computeIfAbsent(rows.text("order_id"),
                            id -> new Order(id, rows.text("customer_id"), rows.text("timestamp")));
                    order.items.add(rows.text("sku"));
                    order.time = order.time.compareTo(rows.text("timestamp")) < 0 ? order.time : rows.text("timestamp");
                }
            }
            return orders.values().stream().sorted(TIME).toList();
        }

        long day() {
            return LocalDate.parse(time.substring(0, 10)).toEpochDay();
        }

        PastOrder past() {
            return new PastOrder(day(), items);
        }
    }

    record Options(Map<String, String> values) {

        static Options of(String... args) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i + 1 < args.length; i += 2) {
                values.put(args[i], args[i + 1]);
            }
            boolean complete = values.keySet().equals(Set.of("--orders", "--anchors", "--mode", "--out"));
            if (!complete || !values.get("--mode").matches("guest|known")) {
                System.err.println("usage: recommend --orders HISTORY.csv[.gz] --anchors ANCHORS.csv --mode guest|known"
                        + " --out PREDICTIONS.csv");
                System.exit(2);
            }
            return new Options(values);
        }

        boolean isKnown() {
            return values.get("--mode").equals("known");
        }

        Path path(String name) {
            return Path.of(values.get(name));
        }
    }
}
