package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkNote;
import io.quarkiverse.checkout.permalink.LinkNote.Kind;
import io.quarkiverse.checkout.permalink.LinkParameter;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;
import io.quarkiverse.checkout.permalink.Permalinks;
import io.quarkiverse.checkout.permalink.Prefill;
import io.quarkiverse.checkout.quote.internal.TestConfig;

/** The examples of the permalink capability, and what a shop does with links. */
class ShopPermalinksTest {

    private static final Permalinks LINKS = links("url", "https://shop.example/");
    private static final LinkLine MUG = LinkLine.of("mug", 1);

    @Test
    void readsASinglePurchase() {
        assertThat(read("/buy/sku_123:1")).isEqualTo(plain(CartLink.of(LinkLine.of("sku_123", 1))));
        assertThat(read("/buy/sku_123:2,sku_456:1"))
                .isEqualTo(plain(CartLink.of(LinkLine.of("sku_123", 2), LinkLine.of("sku_456", 1))));
    }

    @Test
    void readsALinkWithoutItems() {
        Prefill place = new Prefill("", "", "", "", "", "", "94105", "");

        assertThat(read("/buy?context/postal_code=94105&continue_to=/"))
                .isEqualTo(plain(CartLink.of().withPrefill(place).withContinueTo("/")));
    }

    @Test
    void readsACampaign() {
        CartLink link = CartLink.of(LinkLine.of("sku_123", 1), LinkLine.of("sku_456", 2)).withCodes("SPRING10")
                .withAttribution(Map.of("utm_source", "email")).withContinueTo("/collections/spring");

        assertThat(read("/buy/sku_123:1,sku_456:2?continue_to=/collections/spring&discounts/codes/0=SPRING10"
                + "&attribution/utm_source=email")).isEqualTo(plain(link));
        assertThat(LINKS.destination(link, "/")).isEqualTo("/collections/spring?utm_source=email");
    }

    @Test
    void readsALinkToOneBuyer() {
        Map<String, String> attribution = new LinkedHashMap<>();
        attribution.put("ref", "creator_42");
        attribution.put("utm_source", "social");
        CartLink link = CartLink.of(LinkLine.of("sku_kit", 3), LinkLine.of("gid://shopify/ProductVariant/70881412", 2))
                .withCodes("VIP20", "WELCOME").withAttribution(attribution)
                .withPrefill(new Prefill("alice@foo.com", "", "", "123-456-7890", "US", "", "94105", "com.example.wallet"));

        assertThat(read("/buy/sku_kit:3,~Z2lkOi8vc2hvcGlmeS9Qcm9kdWN0VmFyaWFudC83MDg4MTQxMg:2?discounts/codes/0=VIP20"
                + "&discounts/codes/1=WELCOME&buyer/email=alice%40foo.com&buyer/phone_number=123-456-7890"
                + "&context/address_country=US&context/postal_code=94105&context/language=en-US&attribution/ref=creator_42"
                + "&attribution/utm_source=social&context/payment/0/handler=com.example.wallet"))
                .isEqualTo(new Readable(link, List.of(new LinkNote(Kind.UNSUPPORTED, "context/language"))));
    }

    @Test
    void leavesPickupToACheckoutThatKnowsIt() {
        assertThat(
                read("/buy/sku_123:1?fulfillment/methods/0/type=pickup&fulfillment/methods/0/selected_destination_id=loc_1375"))
                .isEqualTo(new Readable(CartLink.of(LinkLine.of("sku_123", 1)),
                        List.of(new LinkNote(Kind.UNSUPPORTED, "fulfillment/methods/0/type"),
                                new LinkNote(Kind.UNSUPPORTED, "fulfillment/methods/0/selected_destination_id"))));
    }

    @Test
    void keepsRewritesAndDropsOnTheWayOn() {
        Readable read = (Readable) read("/buy/sku_123:1?continue_to=/collections/spring&buyer/email=alice%40example.com"
                + "&buyer/unknown=foo&attribution/utm_source=email&utm_medium=sms&color=black&access_token=secret");

        assertThat(LINKS.destination(read.link(), "/checkout"))
                .isEqualTo("/collections/spring?utm_source=email&utm_medium=sms&color=black");
        assertThat(read.link().prefill().email()).isEqualTo("alice@example.com");
        assertThat(read.notes()).containsExactlyInAnyOrder(new LinkNote(Kind.UNSUPPORTED, "buyer/unknown"),
                new LinkNote(Kind.SENSITIVE, "access_token"));
    }

    @Test
    void goesToTheOtherPageWithoutADestination() {
        CartLink link = CartLink.of(MUG).withOthers(new LinkParameter("a", "1 &\r\n=ä"), new LinkParameter("ref", "x"));

        assertThat(LINKS.destination(CartLink.of(MUG), "/checkout")).isEqualTo("/checkout");
        assertThat(LINKS.destination(link, "/checkout")).isEqualTo("/checkout?a=1%20%26%0D%0A%3D%C3%A4&ref=x");
        assertThat(LINKS.destination(link.withAttribution(Map.of("ref", "y", "currency", "z")), "/checkout?b=2"))
                .isEqualTo("/checkout?b=2&ref=y&a=1%20%26%0D%0A%3D%C3%A4");
        assertThat(LINKS.destination(CartLink.of(MUG).withContinueTo("//evil.example"), "/")).isEqualTo("/");
    }

    @Test
    void writesTheAddressThatPeopleGet() {
        CartLink link = CartLink.of(MUG, new LinkLine("Tasse 2", 3, Map.of("text", "für A&B", "size", "L")))
                .withCodes("SPRING 10").withContinueTo("/caf%C3%A9").withOthers(new LinkParameter("a/b", "c+d"));

        assertThat(LINKS.encode(link)).isEqualTo("/buy/mug:1,~VGFzc2UgMg:3?line_items/1/options/size=L"
                + "&line_items/1/options/text=f%C3%BCr%20A%26B&discounts/codes/0=SPRING%2010&a/b=c%2Bd&continue_to=/caf%C3%A9");
        assertThat(LINKS.absolute(link)).contains("https://shop.example" + LINKS.encode(link));
        assertThat(links().absolute(link)).isEmpty();
        assertThat(LINKS.encode(CartLink.of())).isEqualTo("/buy");
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatNoLinkCanCarry(CartLink link) {
        assertThat(LINKS.check(link)).isNotEqualTo(plain(link));
        assertThatIllegalArgumentException().isThrownBy(() -> LINKS.encode(link)).withMessageContaining("no link can carry")
                .withMessageNotContaining("alice");
        assertThatIllegalArgumentException().isThrownBy(() -> LINKS.absolute(link));
    }

    static CartLink[] impossible() {
        return new CartLink[] { CartLink.of(LinkLine.of("", 1)), CartLink.of(LinkLine.of("a\nb", 1)),
                CartLink.of(LinkLine.of("\ud800", 1)), CartLink.of(LinkLine.of("mug", 0)), CartLink.of(LinkLine.of("mug", -1)),
                CartLink.of(LinkLine.of("mug", 1_000_000_000)), CartLink.of(new LinkLine("mug", 1, Map.of("A", "x"))),
                CartLink.of(new LinkLine("mug", 1, Map.of("a", " "))), CartLink.of(MUG).withCodes(""),
                CartLink.of(MUG).withCodes(" A"), CartLink.of(MUG).withCodes("A", "B", "C", "D", "E", "F"),
                CartLink.of(MUG).withAttribution(Map.of("email", "alice@example.com")),
                CartLink.of(MUG).withAttribution(Map.of("ref", "alice@example.com")),
                CartLink.of(MUG).withPrefill(new Prefill("alice", "", "", "", "", "", "", "")),
                CartLink.of(MUG).withPrefill(new Prefill("", " alice", "", "", "", "", "", "")),
                CartLink.of(MUG).withPrefill(new Prefill("", "", "", "", "de", "", "", "")),
                CartLink.of(MUG).withContinueTo("//evil.example"), CartLink.of(MUG).withContinueTo("/a/../b"),
                CartLink.of(MUG).withContinueTo("/a&b=c"), CartLink.of(MUG).withContinueTo("/ä"),
                CartLink.of(MUG).withContinueTo("https://shop.example/"),
                CartLink.of(MUG).withOthers(new LinkParameter("token", "alice")),
                CartLink.of(MUG).withOthers(new LinkParameter("buyer/email", "alice@example.com")),
                CartLink.of(MUG).withOthers(new LinkParameter("continue_to", "/alice")),
                CartLink.of(MUG).withOthers(new LinkParameter("", "alice")),
                CartLink.of(MUG).withOthers(new LinkParameter("a", "x".repeat(201))),
                CartLink.of(LinkLine.of("a".repeat(2_600), 1)) };
    }

    @ParameterizedTest
    @CsvSource({ "/shop/mug:1,NOT_A_LINK", "/buy/mug:0,QUANTITY", "/buy/mug,ITEM", "/buy/m g:1,ITEM" })
    void saysWhyALinkIsUnreadable(String path, Reason reason) {
        assertThat(LINKS.read(path, null)).isEqualTo(new Unreadable(reason));
    }

    private static Object read(String link) {
        int question = link.indexOf('?');
        return question < 0 ? LINKS.read(link, null) : LINKS.read(link.substring(0, question), link.substring(question + 1));
    }

    private static Readable plain(CartLink link) {
        return new Readable(link, List.of());
    }

    private static Permalinks links(String... settings) {
        return new ShopPermalinks(TestConfig.of(CheckoutConfig.class, "quarkus.checkout.", settings));
    }
}
