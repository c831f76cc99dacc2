package shop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A shopper without a browser: follows redirects and keeps cookies, also the secure ones that a browser accepts from this
 * machine. May be used by several threads at once, like a browser with several tabs.
 */
public final class ShopClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HOPS = 5;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();

    private final URI shop;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** A new shopper of the shop at this address. */
    public ShopClient(URI shop) {
        this.shop = shop;
    }

    /** A new shopper of the shop that the tests run. */
    public static ShopClient arrive() {
        return new ShopClient(ShopAddress.shop());
    }

    /** A browser that has been here before. */
    public ShopClient holding(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    /** What the browser holds; null if it holds nothing of that name. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** Puts an item into the cart; the answer is the cart page. */
    public ShopPage add(String item, int quantity) {
        return post("/checkout/cart/lines", Map.of("item", item, "quantity", Integer.toString(quantity)));
    }

    /** The checkout form as it stands. */
    public CheckoutForm checkout() {
        return CheckoutForm.on(this, get("/checkout"));
    }

    public ShopPage get(String path) {
        return follow(request(shop.resolve(path)).GET());
    }

    /** The answer itself, redirect or not. */
    public ShopPage getOnce(String path) {
        return send(request(shop.resolve(path)).GET());
    }

    public ShopPage post(String path, Map<String, String> fields) {
        return follow(form(path, fields));
    }

    /** The answer itself, redirect or not. */
    public ShopPage postOnce(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    /** The answer to a form that a page of another site made the browser send. */
    public ShopPage postFrom(String origin, String path, Map<String, String> fields) {
        return send(form(path, fields).header("Origin", origin));
    }

    /** The same form, sent by a program that wants data rather than a page. */
    public ShopPage postForData(String path, Map<String, String> fields) {
        return send(form(path, fields).setHeader("Accept", "application/json"));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(shop.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("Accept-Language", "en").header("Accept", "text/html");
        if (!cookies.isEmpty() && address.getAuthority().equals(shop.getAuthority())) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private ShopPage follow(HttpRequest.Builder request) {
        ShopPage page = send(request);
        for (int hop = 0; page.location().isPresent() && hop < HOPS; hop++) {
            page = send(request(page.location().get()).GET());
        }
        return page;
    }

    private ShopPage send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new ShopPage(response.statusCode(), response.uri(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("the shop did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] cookie = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
