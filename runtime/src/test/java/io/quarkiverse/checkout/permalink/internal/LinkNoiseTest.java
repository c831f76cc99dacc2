package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;

/**
 * Whatever comes in as path and query, there is an answer. {@code -Dcheckout.seed} repeats a run, {@code -Dcheckout.noise}
 * makes it shorter or longer.
 */
class LinkNoiseTest {

    private static final int STRINGS = Integer.getInteger("checkout.noise", 200_000);
    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final int LONGEST = 4_096;

    private static final List<String> SEEDS = List.of("/buy/mug:1", "/buy",
            "/buy/sku_kit:3,~Z2lkOi8vc2hvcC8x:2?discounts/codes/0=VIP20&buyer/email=alice%40foo.com&context/postal_code=94105",
            "/buy/a:1?continue_to=/collections/spring&attribution/utm_source=email&utm_medium=sms&color=black&access_token=x",
            "/buy/a:1,b:2?line_items/0/options/size=L&line_items/1/options/text=f%C3%BCr%20A&line_items/0/quantity=5",
            "/buy?line_items/0/item/id=a%20b&line_items/0/quantity=2&context/payment/0/handler=com.example.wallet");

    private static final List<String> DICTIONARY = List.of("/", "//", "/buy", "?", "&", "=", ":", ",", "~", "%", "%2", "%2F",
            "%25", "%00", "%0d%0a", "%ff", "%C3%A4", "%ed%a0%80", "+", "#", "\\", "..", "/../", "\u0000", "\r\n", "ä", "\ud800",
            "😀", "1", "0", "01", "999999999", "1000000000", "~YQ", "~YR", "~~", "~0", "~1", "a:1", "mug:2,", "continue_to=",
            "/continue_to=", "/a/..//evil.example", "https://evil.example", "javascript:", "buyer/email=", "buyer/first_name=",
            "buyer/phone_number=", "context/address_country=de", "context/payment/0/handler=", "discounts/codes/0=",
            "discounts/codes/1=A", "attribution/ref=", "attribution/", "line_items/0/options/size=", "line_items/0/item/id=",
            "line_items/0/quantity=", "line_items/1/", "totals/0=", "token=", "a@b.co", "4111111111111111", "eyJ.",
            "x".repeat(61),
            "x".repeat(201), "x".repeat(1_000), "a&".repeat(101));

    @Test
    void thereIsAlwaysAnAnswer() {
        System.out.println("LinkNoiseTest seed " + SEED + ", " + STRINGS + " strings");
        Random random = new Random(SEED);
        int readable = 0;
        for (int i = 0; i < STRINGS; i++) {
            String link = string(random);
            int question = link.indexOf('?');
            String path = question < 0 ? link : link.substring(0, question);
            String query = question < 0 ? null : link.substring(question + 1);
            try {
                LinkReading reading = LinkLaws.hold(path, query);
                readable += reading instanceof Readable ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + SEED + ", string " + i + ": " + link, e);
            }
        }
        assertThat(readable).as("strings that can be read, of " + STRINGS).isGreaterThan(STRINGS / 10)
                .isLessThan(STRINGS * 9 / 10);
    }

    private static String string(Random random) {
        String link = switch (random.nextInt(8)) {
            case 0 -> characters(random, random.nextInt(random.nextInt(8) == 0 ? LONGEST + 1 : 300), 0x100);
            case 1 -> "/buy/" + characters(random, random.nextInt(200), 0x3000);
            case 2 -> "/buy/mug:1?" + characters(random, random.nextInt(600), 0x80);
            case 3 -> words(random, new StringBuilder("/buy/a:1?"));
            default -> mutated(random, new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size()))));
        };
        return link.length() > LONGEST ? link.substring(0, LONGEST) : link;
    }

    private static String characters(Random random, int length, int below) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(below));
        }
        return text.toString();
    }

    private static String words(Random random, StringBuilder text) {
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(word(random)).append(random.nextInt(3) == 0 ? "&" : "");
        }
        return text.toString();
    }

    private static String mutated(Random random, StringBuilder text) {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + 1 + random.nextInt(6));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(at, word(random));
                case 3 -> text.replace(at, end, word(random));
                default -> text.insert(at, (char) (random.nextInt(0x80)));
            }
        }
        return text.toString();
    }

    private static String word(Random random) {
        return DICTIONARY.get(random.nextInt(DICTIONARY.size()));
    }
}
