package shop.robust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** Whatever is sent, the answer is a page that a person can read. */
@QuarkusTest
@TestProfile(RobustShop.class)
class BadInputTest {

    private static final String ITEM = "linen-notebook-ink";
    private static final String HUGE = "A".repeat(1024 * 1024);
    private static final String MARKUP = "<script>alert(1)</script>";

    private static final List<String> VALUES = List.of("", " ", "-1", "0", "-999999999999", "999999999", "2147483648",
            "99999999999999999999", "1e9", "NaN", "1.5", "\uFF11\uFF12", "\u0000", "a\u0000b", "\uD83D\uDE80", "\u202Eabc",
            "a\u0301".repeat(300), MARKUP, "\"><img src=x onerror=alert(1)>", "{config:['quarkus.datasource.password']}",
            "{#for i in 9}{/for}", "'; DROP TABLE checkout_cart; --", "../../../etc/passwd", "a\r\nSet-Cookie: x=1",
            "B".repeat(300), "C".repeat(70_000), "null", "[]", "true", ITEM);

    private static final Map<String, List<String>> FORMS = Map.of(
            "/checkout/cart/lines", List.of("item", "quantity", "option.engraving", "option."),
            "/checkout/cart/lines/none", List.of("quantity", "version"),
            "/checkout/cart/discounts", List.of("code", "remove"),
            "/checkout", List.of("intent", "quote", "quote_shown", "quote_hold", "version", "buyer.email", "buyer.phone",
                    "destination.full_name", "destination.street_address", "destination.extended_address",
                    "destination.postal_code", "destination.address_locality", "destination.address_region",
                    "destination.address_country", "billing.full_name", "billing.address_country", "payment.handler",
                    "fulfillment.option", "note", "discount_code", "destination.company"),
            "/checkout/orders/none", List.of("returned"),
            "/checkout/cart/shares", List.of("scope"),
            "/checkout/link/none", List.of("way", "once"),
            "/checkout/shared/none", List.of("way", "once"));

    private final ShopClient shopper = ShopClient.arrive();
    /** A form that could be placed but for the way to pay, so that the cart stays. */
    private Map<String, String> filled;

    @BeforeEach
    void fill() {
        shopper.add(ITEM, 1);
        filled = shopper.checkout().filled().payBy("nobody").placing();
    }

    static Stream<String> forms() {
        return FORMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void anyValueOfAnyFieldGetsAReadableAnswer(String form) {
        for (String field : FORMS.get(form)) {
            for (String value : VALUES) {
                for (Map<String, String> fields : around(form, field, value)) {
                    assertReadable(shopper.postOnce(form, fields), form + " " + field + "=" + shortened(value));
                }
            }
        }
        assertThat(shopper.get("/checkout/cart").status()).isEqualTo(200);
        assertReadable(shopper.get("/checkout"), "checkout after " + form);
    }

    /** The field alone, and in a form that is otherwise as it should be. */
    private List<Map<String, String>> around(String form, String field, String value) {
        if (!form.equals("/checkout")) {
            return List.of(Map.of(field, value),
                    Stream.of("item", "quantity", "version", "code").filter(it -> !it.equals(field))
                            .collect(Collectors.toMap(it -> it, it -> it.equals("item") ? ITEM : "1", (a, b) -> a,
                                    () -> new HashMap<>(Map.of(field, value)))));
        }
        Map<String, String> update = new HashMap<>(filled);
        update.put(field, value);
        return List.of(update);
    }

    @Test
    void oneMegabyteInAFieldIsRefused() {
        for (String form : FORMS.keySet()) {
            for (String field : FORMS.get(form).subList(0, 1)) {
                HttpResponse<String> answer = Probe.post(form, field + "=" + HUGE);
                assertReadable(answer, form + " with a megabyte");
                assertThat(answer.statusCode()).as(form).isBetween(400, 422);
            }
        }
    }

    @Test
    void shapesThatNoFormHasGetAReadableAnswer() {
        String many = IntStream.range(0, 2_000).mapToObj(n -> "f" + n + "=" + n).collect(Collectors.joining("&"));
        String repeated = "item=" + ITEM + "&item=x&item=" + "&quantity=1&quantity=-5&quantity=abc";
        List<String> bodies = List.of("", "&", "=", "&&&===", "item", "item=%", "item=%ZZ", "item=%FF%FE", "item=%ED%A0%80",
                "item=%00", "item[]=1&item[a]=2", many, repeated, "{\"item\":1}", "quantity=1;item=2", "\u0001\u0002",
                "option.a=1&option.a=2&option=3&item=" + ITEM);
        for (String form : FORMS.keySet()) {
            for (String body : bodies) {
                assertReadable(Probe.post(form, body), form + " with " + shortened(body));
            }
            for (String type : List.of("application/json", "text/plain", "multipart/form-data", "application/xml", "x/y",
                    "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=nonsense")) {
                assertReadable(Probe.postAs(type, form, "item=" + ITEM), form + " as " + type);
            }
        }
    }

    @Test
    void garbageInCookiesHeadersAndAddressesGetsAReadableAnswer() {
        List<String> garbage = List.of("x", "A".repeat(22), "A".repeat(4_000), "\"", "%00", "a b", "../..", "'; DROP", "=;=",
                "\u00e9");
        for (String text : garbage) {
            for (String page : List.of("/checkout/cart", "/checkout")) {
                assertReadable(Probe.get(page, "Cookie", "__Host-cart=" + text), page + " with cookie " + shortened(text));
                assertReadable(Probe.get(page, "Accept-Language", text), page + " in " + shortened(text));
                assertReadable(Probe.get(page, "HX-Request", text), page + " by script " + shortened(text));
            }
            String path = URLEncoder.encode(text, UTF_8).replace("+", "%20");
            for (String address : List.of("/checkout/orders/", "/checkout/cart/lines/", "/checkout/link/",
                    "/checkout/shared/", "/checkout/recover/", "/checkout/cart/shares/", "/checkout?declined=",
                    "/checkout/orders/x?returned=")) {
                assertReadable(Probe.get(address + path), address + path);
                assertReadable(Probe.post(address + path, "quantity=1"), address + path);
            }
        }
    }

    @Test
    void manyRandomFormsGetReadableAnswers() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> forms = forms().toList();
        for (int i = 0; i < 300; i++) {
            String form = forms.get(random.nextInt(forms.size()));
            List<String> names = FORMS.get(form);
            String body = IntStream.range(0, random.nextInt(6))
                    .mapToObj(n -> names.get(random.nextInt(names.size())) + "="
                            + URLEncoder.encode(VALUES.get(random.nextInt(VALUES.size())), UTF_8))
                    .collect(Collectors.joining("&"));
            assertReadable(Probe.post(form, body), "seed " + seed + ": " + form + " " + shortened(body));
        }
    }

    private static void assertReadable(ShopPage page, String what) {
        assertReadable(page.status(), page.html(), what);
    }

    private static void assertReadable(HttpResponse<String> answer, String what) {
        assertReadable(answer.statusCode(), answer.body(), what);
    }

    private static void assertReadable(int status, String body, String what) {
        assertThat(status).as(what + ": " + shortened(body)).isLessThan(500);
        assertThat(body).as(what).doesNotContain("Exception", "\tat ", "jakarta.", "org.hibernate", MARKUP,
                "<img src=x");
    }

    private static String shortened(String text) {
        return text.length() < 200 ? text : text.substring(0, 200) + "… (" + text.length() + ")";
    }
}
