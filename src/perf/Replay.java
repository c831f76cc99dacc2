import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Sends real baskets through the pages of a running shop, as guests would, and reports what came of them. */
public class Replay {

    public static void main(String... args) throws Exception {
        Options options = Options.of(args);
        Currency currency = Currency.getInstance(options.text("--currency", "GBP"));
        Orders orders = Orders.read(options.path("--orders"), currency.getDefaultFractionDigits());
        if (options.has("--write-catalog")) {
            orders.writeCatalog(options.path("--write-catalog"), currency.getCurrencyCode());
        }
        if (options.has("--url")) {
            List<Basket> baskets = orders.spread(options.number("--baskets", 100));
            Run run = new Run(URI.create(options.text("--url", "")), orders.prices());
            run.replay(baskets, options.number("--concurrency", 4), options.number("--minutes", 60));
            run.report();
            System.exit(run.isGood() ? 0 : 1);
        }
    }

    record Options(Map<String, String> values) {

        static Options of(String... args) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i + 1 < args.length; i += 2) {
                values.put(args[i], args[i + 1]);
            }
            if (!values.containsKey("--orders") || args.length % 2 != 0) {
                System.err.println("usage: replay --orders FILE [--write-catalog FILE [--currency GBP]]"
                        + " [--url URL --baskets N --concurrency C --minutes M]");
                System.exit(2);
            }
            return new Options(values);
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        String text(String name, String otherwise) {
            return values.getOrDefault(name, otherwise);
        }

        Path path(String name) {
            return Path.of(values.get(name));
        }

        int number(String name, int otherwise) {
            return Integer.parseInt(text(name, Integer.toString(otherwise)));
        }
    }

    record Basket(String id, Map<String, Integer> units) {
    }

    /** Orders of a CSV file with the columns order_id, sku, quantity, unit_price and title. */
    record Orders(List<Basket> baskets, Map<String, BigDecimal> prices, Map<String, String> titles) {

        /** @param digits prices that are finer are rounded, as nothing can be sold for them */
        static Orders read(Path file, int digits) throws IOException {
            Map<String, Basket> baskets = new LinkedHashMap<>();
            Map<String, BigDecimal> prices = new TreeMap<>();
            Map<String, String> titles = new TreeMap<>();
            try (BufferedReader rows = open(file)) {
                List<String> head = cells(rows.readLine());
                for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                    List<String> cells = cells(row);
                    String sku = cells.get(head.indexOf("sku"));
                    String order = cells.get(head.indexOf("order_id"));
                    baskets.computeIfAbsent(order, id -> new Basket(id, new LinkedHashMap<>())).units().merge(sku,
                            Integer.parseInt(cells.get(head.indexOf("quantity"))), Integer::sum);
                    prices.put(sku, new BigDecimal(cells.get(head.indexOf("unit_price"))).setScale(digits, RoundingMode.HALF_UP));
                    titles.put(sku, cells.get(head.indexOf("title")));
                }
            }
            return new Orders(List.copyOf(baskets.values()), prices, titles);
        }

        /** So many baskets from the whole time the file is about. */
        List<Basket> spread(int count) {
            List<Basket> chosen = new ArrayList<>();
            for (int i = 0; i < Math.min(count, baskets.size()); i++) {
                chosen.add(baskets.get((int) ((long) i * baskets.size() / Math.min(count, baskets.size()))));
            }
            return chosen;
        }

        /** An item costs what it cost last. */
        void writeCatalog(Path file, String currency) throws IOException {
            List<String> rows = new ArrayList<>(List.of("sku,title,unit_price,currency"));
            prices.forEach((sku, price) -> rows.add(
                    quoted(sku) + "," + quoted(titles.get(sku)) + "," + price.toPlainString() + "," + currency));
            Files.write(file, rows);
            System.out.printf("%d items written to %s%n", prices.size(), file);
        }

        private static String quoted(String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }

        private static BufferedReader open(Path file) throws IOException {
            return file.toString().endsWith(".gz")
                    ? new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)),
                            StandardCharsets.UTF_8))
                    : Files.newBufferedReader(file);
        }

        private static List<String> cells(String row) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (char c : row.toCharArray()) {
                if (c == '"') {
                    if (!quoted && cell.length() > 0) {
                        cell.append(c);
                    }
                    quoted = !quoted;
                } else if (c == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(c);
                }
            }
            cells.add(cell.toString());
            return cells;
        }
    }

    /** A shop that did not do what was expected; the text says what it answered. */
    static class Refused extends Exception {

        private static final long serialVersionUID = 1;

        final boolean fault;

        Refused(String why, boolean fault) {
            super(why);
            this.fault = fault;
        }
    }

    static class Run {

        private final URI shop;
        private final Map<String, BigDecimal> prices;
        private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();
        private final AtomicInteger sent = new AtomicInteger();
        private final AtomicInteger placed = new AtomicInteger();
        private final AtomicInteger lines = new AtomicInteger();
        private final AtomicInteger faults = new AtomicInteger();
        private final ConcurrentLinkedQueue<String> differences = new ConcurrentLinkedQueue<>();
        private double seconds;

        Run(URI shop, Map<String, BigDecimal> prices) {
            this.shop = shop;
            this.prices = prices;
        }

        void replay(List<Basket> baskets, int concurrency, int minutes) throws InterruptedException {
            long start = System.nanoTime();
            ExecutorService shoppers = Executors.newFixedThreadPool(concurrency);
            for (Basket basket : baskets) {
                shoppers.execute(() -> {
                    if (System.nanoTime() - start < TimeUnit.MINUTES.toNanos(minutes)) {
                        buy(basket);
                    }
                });
            }
            shoppers.shutdown();
            shoppers.awaitTermination(minutes + 2L, TimeUnit.MINUTES);
            seconds = (System.nanoTime() - start) / 1e9;
        }

        private void buy(Basket basket) {
            int number = sent.incrementAndGet();
            long start = System.nanoTime();
            try {
                new Guest(shop, times).buy(basket, "guest" + number + "@example.org", prices, differences);
                placed.incrementAndGet();
                lines.addAndGet(basket.units().size());
                took("whole journey", start);
            } catch (Refused refused) {
                faults.addAndGet(refused.fault ? 1 : 0);
                refusals.computeIfAbsent(refused.getMessage(), why -> new AtomicInteger()).incrementAndGet();
            } catch (Exception e) {
                faults.incrementAndGet();
                refusals.computeIfAbsent("fault: " + e, why -> new AtomicInteger()).incrementAndGet();
            }
        }

        private void took(String what, long start) {
            times.computeIfAbsent(what, key -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
        }

        boolean isGood() {
            return differences.isEmpty() && faults.get() == 0 && placed.get() > 0;
        }

        void report() {
            System.out.printf("baskets sent %d, orders placed %d (%d lines), refused %d, faults %d%n", sent.get(), placed.get(),
                    lines.get(), sent.get() - placed.get(), faults.get());
            refusals.forEach((why, count) -> System.out.printf("  %4d x %s%n", count.get(), why));
            System.out.printf("total on the page = total of the order: %d of %d, goods = the file's prices x units%n",
                    placed.get() - differences.size(), placed.get());
            differences.stream().limit(20).forEach(it -> System.out.println("  " + it));
            System.out.printf("%.1f s, %.2f orders/s%n", seconds, placed.get() / seconds);
            System.out.printf("%-22s %8s %8s %8s%n", "", "count", "p50 ms", "p95 ms");
            new TreeMap<>(times).forEach((what, all) -> {
                long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
                System.out.printf("%-22s %8d %8d %8d%n", what, sorted.length, at(sorted, 0.50), at(sorted, 0.95));
            });
        }

        private static long at(long[] sorted, double share) {
            return TimeUnit.NANOSECONDS.toMillis(sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))]);
        }
    }

    /** One shopper with one cart. */
    static class Guest {

        private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(30)).build();
        private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
        private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");
        private static final Pattern TOTAL = Pattern.compile("class=\"checkout-total\"><dt>[^<]*</dt><dd>([^<]*)</dd>");
        private static final Pattern GOODS = Pattern
                .compile("class=\"checkout-totals\">\\s*<div><dt>[^<]*</dt><dd>([^<]*)</dd>");
        private static final Pattern ERROR = Pattern.compile("role=\"alert\".*?</section>", Pattern.DOTALL);

        private final URI shop;
        private final Map<String, ConcurrentLinkedQueue<Long>> times;
        private String cookie = "";

        Guest(URI shop, Map<String, ConcurrentLinkedQueue<Long>> times) {
            this.shop = shop;
            this.times = times;
        }

        void buy(Basket basket, String email, Map<String, BigDecimal> prices,
                ConcurrentLinkedQueue<String> differences) throws Exception {
            for (Map.Entry<String, Integer> line : basket.units().entrySet()) {
                expect(303, post("add a line", "/checkout/cart/lines",
                        Map.of("item", line.getKey(), "quantity", line.getValue().toString())));
            }
            expect(200, get("cart page", "/checkout/cart"));
            Map<String, String> typed = address(email);
            typed.put("intent", "update");
            expect(303, post("update", "/checkout", typed));
            String page = expect(200, get("checkout page", "/checkout")).body();
            typed.put("intent", "place");
            typed.put("quote", input(page, "quote"));
            typed.put("quote_shown", input(page, "quote_shown"));
            HttpResponse<String> answer = expect(303, post("place the order", "/checkout", typed));
            URI order = shop.resolve(answer.headers().firstValue("Location").orElseThrow());
            String placed = expect(200, get("order page", order.getPath())).body();
            compare(basket, page, placed, prices).ifPresent(differences::add);
        }

        private static Map<String, String> address(String email) {
            return new LinkedHashMap<>(Map.of("buyer.email", email, "destination.full_name", "Ada Lovelace",
                    "destination.street_address", "12 Fore Street", "destination.address_locality", "London",
                    "destination.postal_code", "EC2Y 5EJ", "destination.address_country", "GB", "payment.handler",
                    "bank-transfer"));
        }

        private static Optional<String> compare(Basket basket, String page, String order, Map<String, BigDecimal> prices) {
            String shown = first(TOTAL, page);
            String stored = first(TOTAL, order);
            BigDecimal goods = basket.units().entrySet().stream()
                    .map(line -> prices.get(line.getKey()).multiply(BigDecimal.valueOf(line.getValue())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean same = !shown.isEmpty() && shown.equals(stored)
                    && goods.compareTo(amount(first(GOODS, order))) == 0;
            return same ? Optional.empty()
                    : Optional.of("order " + basket.id() + ": page " + shown + ", order " + stored + ", goods " + goods
                            + " but " + first(GOODS, order));
        }

        private static BigDecimal amount(String text) {
            return new BigDecimal("0" + text.replaceAll("[^0-9.]", ""));
        }

        private HttpResponse<String> get(String what, String path) throws Exception {
            return send(what, HttpRequest.newBuilder(shop.resolve(path)).GET());
        }

        private HttpResponse<String> post(String what, String path, Map<String, String> fields) throws Exception {
            String body = String.join("&", fields.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).toList());
            return send(what, HttpRequest.newBuilder(shop.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
        }

        private HttpResponse<String> send(String what, HttpRequest.Builder request) throws Exception {
            request.timeout(Duration.ofSeconds(60)).header("Accept-Language", "en");
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            long start = System.nanoTime();
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            times.computeIfAbsent(what, key -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
            return answer;
        }

        private static HttpResponse<String> expect(int status, HttpResponse<String> answer) throws Refused {
            if (answer.statusCode() != status) {
                String why = first(ERROR, answer.body()).replaceAll("<[^>]*>", " ").replaceAll("role=\"alert\"[^>]*>", "")
                        .replaceAll("\\s+", " ").strip();
                throw new Refused(answer.statusCode() + " " + why, answer.statusCode() >= 500);
            }
            return answer;
        }

        private static String input(String page, String name) {
            Matcher inputs = INPUT.matcher(page);
            while (inputs.find()) {
                Map<String, String> attributes = new LinkedHashMap<>();
                ATTRIBUTE.matcher(inputs.group()).results().forEach(it -> attributes.put(it.group(1), it.group(2)));
                if (name.equals(attributes.get("name"))) {
                    return unescaped(attributes.getOrDefault("value", ""));
                }
            }
            return "";
        }

        private static String unescaped(String text) {
            return text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">")
                    .replace("&amp;", "&");
        }

        private static String first(Pattern pattern, String text) {
            Matcher found = pattern.matcher(text);
            return !found.find() ? "" : found.groupCount() == 0 ? found.group() : found.group(1);
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
