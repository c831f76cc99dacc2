package io.quarkiverse.checkout.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.quote.QuoteLine.ChosenOption;

class FingerprintTest {

    private final Fingerprint usual = QuoteSamples.usual().quote().fingerprint();

    @Test
    void whatIsNotAgreedToDoesNotCount() {
        assertThat(changed(quote -> quote.at = Instant.MAX)).isEqualTo(usual);
        assertThat(changed(quote -> {
            Collections.reverse(quote.lines);
            Collections.reverse(quote.charges);
        })).as("order").isEqualTo(usual).hasSameHashCodeAs(usual);
        assertThat(changed(quote -> quote.charges.replaceAll(charge -> new Charge(charge.kind(), charge.code(),
                "Anders", "Darum", charge.amount(), charge.included(), charge.lineId(), "elsewhere")))).as("labels")
                .isEqualTo(usual);
        assertThat(changed(quote -> {
            quote.remove("2");
            ChosenOption engraving = quote.option("engraving", "Jo & Zoë", "Jo und Zoë");
            quote.line("2", "ring", 1, 5000, engraving, quote.option("size", "l", "Groß"));
        })).as("options in another order and language").isEqualTo(usual);
        assertThat(changed(quote -> quote.issue("1", LineIssue.Kind.SOLD_OUT)))
                .as("why a line is not bought").isEqualTo(changed(quote -> quote.issue("1", LineIssue.Kind.UNAVAILABLE)));
    }

    @Test
    void whatIsAgreedToCounts() {
        Map<String, Consumer<QuoteSamples>> changes = Map.of(
                "unit price", quote -> {
                    quote.remove("1");
                    quote.line("1", "mug", 2, 1001);
                },
                "quantity", quote -> {
                    quote.remove("1");
                    quote.line("1", "mug", 1, 1000);
                },
                "item", quote -> {
                    quote.remove("1");
                    quote.line("1", "cup", 2, 1000);
                },
                "option", quote -> {
                    quote.remove("2");
                    quote.line("2", "ring", 1, 5000, quote.option("size", "l", "Large"));
                },
                "another line", quote -> quote.line("3", "free", 1, 0),
                "one line less", quote -> quote.issue("1", LineIssue.Kind.SOLD_OUT),
                "delivery", quote -> quote.replace(ChargeKind.FULFILLMENT, "express", 490),
                "fee", quote -> quote.replace(ChargeKind.FEE, "cod", 201),
                "tax", quote -> quote.charges.add(quote.tax("", 1)),
                "kind", quote -> {
                    quote.charges.removeIf(charge -> charge.kind() == ChargeKind.DISCOUNT);
                    quote.charge(ChargeKind.ITEMS_DISCOUNT, "TEN", -700);
                });
        changes.forEach((what, change) -> assertThat(changed(change)).as(what).isNotEqualTo(usual));
        QuoteSamples dollars = new QuoteSamples();
        dollars.currency = Currency.getInstance("USD");
        assertThat(dollars.quote().fingerprint()).isNotEqualTo(new QuoteSamples().quote().fingerprint());
    }

    @Test
    void itComesBackFromAPage() {
        Fingerprint parsed = Fingerprint.parse(usual.digest(), usual.entries()).orElseThrow();

        assertThat(parsed).isEqualTo(usual);
        assertThat(parsed.total()).isEqualTo(QuoteSamples.usual().quote().total());
        assertThat(parsed.changesTo(QuoteSamples.usual().quote())).isEmpty();
        assertThat(parsed.covers(QuoteSamples.usual().quote())).isTrue();
        assertThat(parsed).hasToString(usual.digest());
    }

    @Test
    void itCoversWhatIsTheSameAndNoDearer() {
        assertThat(covers(quote -> quote.replace(ChargeKind.FEE, "cod", 199))).isTrue();
        assertThat(covers(quote -> quote.replace(ChargeKind.FEE, "cod", 201))).isFalse();
        assertThat(covers(quote -> quote.remove("1"))).as("other goods").isFalse();
        assertThat(covers(quote -> quote.replace(ChargeKind.FULFILLMENT, "post", 100))).as("another delivery").isFalse();
        assertThat(covers(quote -> quote.replace(ChargeKind.FULFILLMENT, "standard", 100))).isTrue();
        QuoteSamples dollars = new QuoteSamples();
        dollars.currency = Currency.getInstance("USD");
        assertThat(usual.covers(dollars.quote())).isFalse();
        assertThat(usual.changesTo(dollars.quote())).isNotEmpty();
    }

    @Test
    void everyTamperedTextIsRefused() {
        String entries = usual.entries();
        for (int i = 0; i < entries.length(); i++) {
            String tampered = entries.substring(0, i) + (char) (entries.charAt(i) ^ 1) + entries.substring(i + 1);
            assertThat(Fingerprint.parse(usual.digest(), tampered)).isEmpty();
            assertThat(Fingerprint.parse(usual.digest(), entries.substring(0, i))).isEmpty();
        }
        assertThat(Fingerprint.parse("x" + usual.digest(), entries)).isEmpty();
        assertThat(Fingerprint.parse("", entries)).isEmpty();
        assertThat(Fingerprint.parse(null, entries)).isEmpty();
        assertThat(Fingerprint.parse(usual.digest(), null)).isEmpty();
    }

    @Test
    void garbageWithARightDigestIsRefused() {
        String total = "TOTAL:::0::0:100";
        assertThat(read("EUR;" + total)).as("the smallest quote").isTrue();
        for (String garbage : List.of("", ";", "EUR", "EUR;", "EUR;;" + total, "XXX;" + total, "XAU;" + total, "eur;" + total,
                "EUR;" + total + ";" + total, "EUR;" + total + ";", "EUR;TOTAL:::0::0:+100", "EUR;TOTAL:::0::0:0100",
                "EUR;TOTAL:::0::00:100", "EUR;TOTAL:::2::0:100", "EUR;TOTAL:::0::0:99999999999999999999", "EUR;TOTAL:::0::0",
                "EUR;TOTAL:::0::0:100:", "EUR;GOODS:a::0::0:1;" + total, "EUR;LINE:a:1:0::1:100",
                "EUR;FEE:%zz::0::0:1;" + total,
                "EUR;FEE:%::0::0:1;" + total, "EUR;FEE:a b::0::0:1;" + total, "EUR;" + total + ";FEE:a::0::0:1",
                "EUR;FEE:b::0::0:1;FEE:a::0::0:1;" + total, "EUR;FEE:a::0::0:1;FEE:a::0::0:1;" + total,
                "EUR;TOTAL:a::0::0:100;TOTAL:b::0::0:100", "EUR;FEE:" + "a".repeat(500_000) + "::0::0:1;" + total)) {
            assertThat(read(garbage)).as(garbage.substring(0, Math.min(60, garbage.length()))).isFalse();
        }
    }

    @Test
    void anyTextWithARightDigestIsReadOrRefusedButNeverFails() {
        long seed = Long.getLong("checkout.seed", System.nanoTime());
        System.out.println("FingerprintTest seed " + seed);
        Random random = new Random(seed);
        Quote now = QuoteSamples.usual().quote();
        for (int i = 0; i < Integer.getInteger("checkout.carts", 100_000) / 5; i++) {
            StringBuilder text = new StringBuilder(usual.entries());
            for (int edits = random.nextInt(4); edits >= 0; edits--) {
                int at = random.nextInt(text.length());
                text.replace(at, Math.min(text.length(), at + random.nextInt(3)), piece(random));
            }
            Fingerprint.parse(digest(text.toString()), text.toString()).ifPresent(read -> {
                assertThat(read.entries()).isEqualTo(text.toString());
                read.changesTo(now);
                read.covers(now);
            });
        }
    }

    private static String piece(Random random) {
        List<String> pieces = List.of(";", ":", "::", "-", "9223372036854775807", "%", "%00", "+", "TAX", "LINE", "TOTAL", "0",
                "1", "\uD83D", "ÿ", "JPY", "", "%F0%9F%92%8D");
        return pieces.get(random.nextInt(pieces.size()));
    }

    private static Fingerprint changed(Consumer<QuoteSamples> change) {
        QuoteSamples quote = QuoteSamples.usual();
        change.accept(quote);
        return quote.quote().fingerprint();
    }

    private boolean covers(Consumer<QuoteSamples> change) {
        QuoteSamples quote = QuoteSamples.usual();
        change.accept(quote);
        return usual.covers(quote.quote());
    }

    private static boolean read(String entries) {
        return Fingerprint.parse(digest(entries), entries).isPresent();
    }

    private static String digest(String entries) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(entries.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
