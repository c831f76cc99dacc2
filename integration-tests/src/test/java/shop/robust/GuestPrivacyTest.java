package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.ShopAddress;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** What belongs to one shopper is not to be had by another, by another site, or by a machine that only looks. */
@QuarkusTest
@TestProfile(RobustShop.class)
class GuestPrivacyTest {

    private static final int MOST_PAGES = 120;

    EmbeddedPostgres database;

    @Inject
    Scheduler scheduler;

    private final ShopClient shopper = ShopClient.arrive();
    private final ShopClient stranger = ShopClient.arrive();
    private Books books;
    private String order;

    @BeforeEach
    void buy() {
        books = new Books(database);
        shopper.add("linen-notebook-moss", 1);
        ShopPage placed = shopper.checkout().filled().payBy("bank-transfer").place();
        assertThat(placed.isOrder()).as(placed.status() + placed.text("main")).isTrue();
        order = placed.address().getPath();
        shopper.add("linen-notebook-clay", 1);
    }

    @AfterEach
    void resume() {
        scheduler.resume();
    }

    @Test
    void anOrderIsFoundByItsSecretOnly() {
        String secret = order.substring(order.lastIndexOf('/') + 1);
        String last = "SELECT %s FROM checkout_order ORDER BY placed_at DESC LIMIT 1";
        Stream<String> guesses = Stream.of(secret.substring(1), secret.toLowerCase(), secret + "A", secret + "%20",
                "%20" + secret,
                books.text(last.formatted("id")), books.text(last.formatted("number")),
                books.text(last.formatted("checkout_id")), books.text(last.formatted("payment_id")), "1", "0", "null",
                books.text("SELECT encode(secret_hash, 'hex') FROM checkout_order_access LIMIT 1"));

        assertThat(guesses).allSatisfy(guess -> {
            assertThat(stranger.get("/checkout/orders/" + guess).status()).as(guess).isEqualTo(404);
            assertThat(stranger.postOnce("/checkout/orders/" + guess, Map.of()).status()).as(guess).isEqualTo(404);
        });
    }

    @Test
    void whoHasOnlyTheLinkOfTheBrowserDoesNotSeeTheAddress() {
        assertThat(stranger.get(order).html()).doesNotContain("ada@example.org", "Torstraße 12");
    }

    @Test
    void aLineOfAnotherCartIsOutOfReach() {
        String line = shopper.get("/checkout/cart").document().selectFirst(".checkout-controls form").attr("action");
        stranger.add("linen-notebook-ink", 1);

        assertThat(stranger.post(line, Map.of("quantity", "0", "version", "1")).status()).isEqualTo(404);
        assertThat(new ShopClient(ShopAddress.shop()).post(line, Map.of("quantity", "0", "version", "1")).status())
                .isEqualTo(404);
        assertThat(shopper.get("/checkout/cart").document().select(".checkout-lines > li")).hasSize(1);
    }

    @Test
    void anotherSiteCannotWrite() {
        for (String path : List.of("/checkout", "/checkout/cart/lines", "/checkout/cart/lines/x", "/checkout/cart/discounts",
                order)) {
            for (String[] headers : List.of(new String[] { "Sec-Fetch-Site", "cross-site" },
                    new String[] { "Sec-Fetch-Site", "same-site" }, new String[] { "Origin", "https://evil.example" },
                    new String[] { "Origin", "null" })) {
                HttpResponse<String> answer = Probe.post(path, "item=linen-notebook-ink&quantity=1", headers);
                assertThat(answer.statusCode()).as(path + " " + List.of(headers)).isEqualTo(403);
                assertGuarded(answer.headers(), path);
            }
        }
    }

    @Test
    void everyPageIsGuardedByItsHeaders() {
        for (String path : List.of("/checkout/cart", "/checkout", order, "/checkout/orders/unknown")) {
            assertGuarded(shopper.get(path).headers(), path);
            assertGuarded(Probe.get(path).headers(), path);
        }
        assertGuarded(Probe.post("/checkout", "intent=place").headers(), "gone cart");
        assertGuarded(Probe.post("/checkout/cart/lines", "item=unknown").headers(), "unknown item");
    }

    private static void assertGuarded(HttpHeaders headers, String what) {
        Map<String, String> expected = Map.of("X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer",
                "Cache-Control", "no-store");
        assertThat(expected).allSatisfy(
                (name, value) -> assertThat(headers.firstValue(name)).as(what + ": " + name).contains(value));
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).as(what).contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void lookingAtPagesChangesNothing() {
        await().atMost(Duration.ofMinutes(1)).until(
                () -> books.number("SELECT count(*) FROM checkout_job WHERE state IN ('READY', 'RUNNING')") == 0);
        scheduler.pause();
        Map<String, String> before = books.digest();

        Set<String> seen = crawl();

        assertThat(seen).hasSizeGreaterThan(50).contains("/checkout", "/checkout/cart", order);
        assertThat(books.digest()).isEqualTo(before);
    }

    private Set<String> crawl() {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/checkout/cart", "/checkout", order, order + "?returned", "/"));
        while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
            String path = ahead.poll();
            if (seen.add(path)) {
                ShopPage page = shopper.get(path);
                assertThat(page.status()).as(path).isLessThan(500);
                assertThat(Probe.head(path, "User-Agent", "Mail-Scanner/1.0").statusCode()).as(path).isLessThan(500);
                page.document().select("a[href]").eachAttr("abs:href").stream().map(URI::create)
                        .filter(link -> ShopAddress.shop().getAuthority().equals(link.getAuthority()))
                        .map(link -> link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery()))
                        .forEach(ahead::add);
            }
        }
        return seen;
    }
}
