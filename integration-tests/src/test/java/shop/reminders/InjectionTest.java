package shop.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.Receipts;
import shop.testing.ShopClient;

/** Whatever a catalogue, a merchant or a shopper writes, it is text in a reminder and nothing else. */
@QuarkusTest
@TestProfile(HostileShop.class)
class InjectionTest {

    private static final Map<String, String> TRICKS = new TreeMap<>(Map.of(
            "linen-notebook-moss", "Mug\r\nBcc: mallory@evil.example\r\nX-Evil: yes\r\n\r\n<h1>hi</h1>",
            "linen-notebook-clay", "a\u0000b\u0007c\u2028d\u0085e",
            "linen-notebook-ink", "<script>alert(1)</script><style>*{display:none}</style>",
            "pocket-trio-garden", "\"><img src=x onerror=alert(1)><iframe src=https://evil.example>",
            "pocket-trio-harbour",
            "{config:property('quarkus.datasource.password')} {#include checkout/layout}{/include} {mail.backUrl}",
            "writing-ink-night", "${java.lang.Runtime} #{7*7} {{7*7}} <%=7*7%> [[${7*7}]] {7*7}",
            "writing-ink-moss", "\u202Egnp.exe\u2066 \u2067evil\u202C",
            "letter-set-rose", "x".repeat(20_000),
            "letter-set-sky",
            "</td></tr></table></body></html>--boundary\r\nContent-Type: text/html\r\n\r\n&#60;b&#62; =3Cb=3E"));

    private static final List<String> HEADERS = List.of("Auto-Submitted", "Content-Type", "Date", "From", "List-Id",
            "List-Unsubscribe", "List-Unsubscribe-Post", "MIME-Version", "Message-ID", "Received", "Return-Path", "Subject",
            "To", "X-Auto-Response-Suppress");

    @Inject
    TravelClock clock;
    @Inject
    LeftCarts left;
    @Inject
    Mailbox mailbox;

    @BeforeEach
    void hostile() {
        HostileCatalog.NAMES.putAll(TRICKS);
        clock.toNextMorning();
    }

    @AfterEach
    void friendly() {
        HostileCatalog.NAMES.clear();
    }

    @Test
    void nothingGetsThroughIntoHeadersOrMarkup() {
        ShopClient shopper = ShopClient.arrive();
        TRICKS.keySet().forEach(item -> shopper.post("/checkout/cart/lines",
                Map.of("item", item, "quantity", "1", "option.trick", "yes")));
        UUID cart = left.leave(shopper, "o'hara+tricks={x}@example.org", true);

        clock.forward(Duration.ofMinutes(121));
        left.awaitSteps(cart, "SENT,PLANNED");
        harmless(Receipts.to("o'hara+tricks", mailbox), 1);

        clock.forward(Duration.ofHours(23));
        left.awaitSteps(cart, "SENT,SENT");
        ReceivedMail second = Receipts.to("o'hara+tricks", mailbox);
        harmless(second, 2);
        assertThat(second.text()).contains("{cdi:checkoutAssets.css} {config:property('x')}");
    }

    @Test
    void craftedAddressesAreNoContact() {
        for (String crafted : List.of("a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example", "\"a b\"@example.org",
                "<a@b.example>", "a@[127.0.0.1]", "a@b.example?cc=c@d.example", "a@\u202Ebexample.org")) {
            ShopClient shopper = ShopClient.arrive();
            shopper.add("cedar-pencils", 1);
            shopper.checkout().filled().with("buyer.email", crafted).with("consent.reminder.asks", "on").update();
            UUID cart = left.cart(shopper);
            assertThat(left.value("SELECT count(*) FROM checkout_reminder_episode WHERE cart_id = ?", cart)).as(crafted)
                    .isEqualTo("0");
        }
    }

    private static void harmless(ReceivedMail mail, int step) {
        // the mailer writes a Cc that is empty
        List<String> names = mail.headers().stream().filter(header -> !header.value().isBlank())
                .map(ReceivedMail.Header::name).toList();
        assertThat(names).as("headers of mail %d", step).isSubsetOf(HEADERS);
        assertThat(names.stream().filter(name -> !name.equals("Received")).toList()).doesNotHaveDuplicates();
        assertThat(mail.to()).isEqualTo("o'hara+tricks={x}@example.org");
        assertThat(mail.headers()).noneMatch(header -> header.value().matches("(?s).*[\r\n].*(Bcc|X-Evil):.*"));
        assertThat(mail.subject()).hasSizeLessThanOrEqualTo(150).doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069]");

        for (String part : List.of(mail.text(), mail.html())) {
            assertThat(part).doesNotContainPattern("[\\p{Cc}&&[^\r\n\t]]|[\u202A-\u202E\u2066-\u2069]")
                    .doesNotContain("x".repeat(500), "jdbc:", "postgres").hasSizeLessThan(100_000);
        }
        assertThat(mail.text()).as("no line of somebody else's").doesNotContainPattern("(?m)^(Bcc|X-Evil|Content-Type):")
                .contains("{config:property('quarkus.datasource.password')}", "{7*7}", "<script>alert(1)</script>");

        Document page = Jsoup.parse(mail.html());
        assertThat(page.select("script, iframe, h1 + h1, object, embed, form, input, base, link, b")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("body")).hasSize(1);
        assertThat(page.select("img")).as("no picture from anywhere").isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey()).filter(name -> name.startsWith("on")).collect(Collectors.toSet()))
                .isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).hasSize(2)
                .allMatch(link -> link.matches("http://localhost:\\d+/checkout/(recover|unsubscribe)/[A-Za-z0-9_-]+"));
        assertThat(page.text()).contains("{config:property('quarkus.datasource.password')}", "{7*7}",
                "<script>alert(1)</script>");
    }
}
