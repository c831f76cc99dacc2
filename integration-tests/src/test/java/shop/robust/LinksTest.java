package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.permalink.Shares;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.ShopAddress;
import shop.testing.ShopClient;

/** Links are opened by machines, guessed and garbled. */
@QuarkusTest
@TestProfile(RobustShop.class)
class LinksTest {

    private static final int GARBLED = 3_000;
    private static final int PREFETCHES = 5;
    private static final List<String> SCANNERS = List.of("Mail-Scanner/1.0", "Slackbot-LinkExpanding 1.0",
            "Mozilla/5.0 (compatible; Googlebot/2.1)");
    private static final String PERMALINK = "/buy/linen-notebook-moss:2?discounts/codes/0=WELCOME10&continue_to=/products";

    EmbeddedPostgres database;

    @Inject
    Scheduler scheduler;
    @Inject
    Carts carts;
    @Inject
    Shares shares;

    private final ShopClient shopper = ShopClient.arrive();
    private Books books;

    @BeforeEach
    void fill() {
        books = new Books(database);
        shopper.add("linen-notebook-moss", 1);
    }

    @AfterEach
    void resume() {
        scheduler.resume();
    }

    @Test
    void lookingAtLinksChangesNothing() {
        List<String> links = links();
        await().atMost(Duration.ofMinutes(1)).until(
                () -> books.number("SELECT count(*) FROM checkout_job WHERE state IN ('READY', 'RUNNING')") == 0);
        scheduler.pause();
        Map<String, String> before = books.digest();

        for (String link : links) {
            for (String scanner : SCANNERS) {
                for (int i = 0; i < PREFETCHES; i++) {
                    assertThat(Probe.get(link, "User-Agent", scanner).statusCode()).as(link).isLessThan(400);
                    assertThat(Probe.head(link, "User-Agent", scanner).statusCode()).as(link).isLessThan(400);
                    assertThat(Probe.get(link, "Sec-Purpose", "prefetch").statusCode()).as(link).isLessThan(400);
                }
            }
        }

        assertThat(books.digest()).isEqualTo(before);
    }

    private List<String> links() {
        List<String> links = new ArrayList<>(List.of(PERMALINK, "/buy?context/postal_code=94105&continue_to=/",
                Probe.get(PERMALINK).headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "")));
        for (String scope : List.of("VIEW", "COPY", "TOGETHER")) {
            links.add(shopper.post("/checkout/cart/shares", Map.of("scope", scope)).document()
                    .selectFirst(".checkout-links input").attr("value").replaceFirst("https?://[^/]+", ""));
        }
        Shopper holder = new Shopper(CartSecret.parse(shopper.cookie("__Host-cart")), "");
        links.add("/checkout/recover/" + shares.recovery(carts.find(holder).orElseThrow(), List.of()).token());
        return links;
    }

    @Test
    void whatIsGarbledGetsADefinedAnswer() throws IOException {
        long seed = System.nanoTime();
        System.out.println("Garbled links, seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < GARBLED; i++) {
            String link = garbled(random);
            int status = status(link);
            assertThat(status).as("seed %d: %s", seed, link).isBetween(200, 499);
        }
    }

    /** Mostly a link with some octets changed, cut or put in; no control characters, which end a request line. */
    private static String garbled(Random random) {
        byte[] octets = PERMALINK.repeat(random.nextInt(20) == 0 ? 40 : 1).getBytes(StandardCharsets.US_ASCII);
        StringBuilder text = new StringBuilder(new String(octets, StandardCharsets.US_ASCII));
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            int at = "/buy".length() + random.nextInt(text.length() - "/buy".length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) (33 + random.nextInt(94)));
                case 1 -> text.insert(at, "%" + Integer.toHexString(random.nextInt(256)));
                case 2 -> text.deleteCharAt(at);
                default ->
                    text.insert(at, List.of("~", ":", ",", "&", "=", "/", "?", "%", "//", "..", "\\", "#", "|", "\"", "<")
                            .get(random.nextInt(15)));
            }
        }
        return text.toString();
    }

    /** As it is: no client would send some of these. */
    private static int status(String link) throws IOException {
        try (Socket socket = new Socket(ShopAddress.shop().getHost(), ShopAddress.shop().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(("GET " + link + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9));
        }
    }

    @Test
    void whoGuessesLinksHasToWait() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(shopper.get("/checkout/shared/" + "A".repeat(42) + (char) ('A' + i % 26)).status());
        }

        assertThat(answers.get(0)).isEqualTo(404);
        assertThat(answers).contains(429);
        String link = links().get(4);
        assertThat(Probe.get(link).statusCode()).isIn(200, 429);
        await().atMost(Duration.ofSeconds(30)).until(() -> Probe.get(link).statusCode() == 200);
    }

    @Test
    void whoGuessesCodesHasToWait() {
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            answers.add(shopper.post("/checkout/cart/discounts", Map.of("code", "GUESS" + i)).status());
            shopper.post("/checkout/cart/discounts", Map.of("remove", "GUESS" + i));
        }

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers).contains(429);
        await().atMost(Duration.ofSeconds(30)).until(() -> shopper
                .post("/checkout/cart/discounts", Map.of("code", "welcome10")).text(".checkout-totals")
                .contains("first order"));
    }
}
