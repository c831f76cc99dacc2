package io.quarkiverse.checkout.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class EmailAddressTest {

    /** Everything that ends an address, a header or a line of SMTP, or starts a second address. */
    private static final String MEANS_SOMETHING_IN_MAIL = " \t\r\n\0\"(),:;<>[]\\\u0085\u2028\u2029";

    @ParameterizedTest
    @ValueSource(strings = { "a@b.co", "first.last+tag@example.org", "o'brien@example.ie", "x_y-z@sub.domain.example",
            "!#$%&'*+/=?^_`{|}~@example.org", "1@2.example", "user@xn--bcher-kva.example", "müller@bücher.example",
            "пользователь@пример.рф", "用户@例子.公司", "उपयोगकर्ता@उदाहरण.भारत", "a@b-c.example", "a@1and1.example", "A@B.CO" })
    void takesPlainAddressesOfAnyScriptAsTyped(String address) {
        assertThat(EmailAddress.parse("  " + address + "\t")).map(EmailAddress::value).contains(address);
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a", "@", "a@", "@b.co", "a@b", "a@b.", "a@.co", "a@b..co", ".a@b.co", "a.@b.co",
            "a..b@b.co", "a@b@c.co", "a b@c.co", "a@b c.co", "\"a\"@b.co", "a@[127.0.0.1]", "a@127.0.0.1", "a@-b.co",
            "a@b-.co", "a@b_c.co", "Name <a@b.co>", "<a@b.co>", "a@b.co,c@d.co", "a@b.co;c@d.co", "a@b.co c@d.co", "(x)a@b.co",
            "a\\@b.co", "mailto:a@b.co" })
    void refusesWhatIsNoPlainAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a@b.co\r\nBcc: x@y.z", "a@b.co\nBcc: x@y.z", "a@b.co\rx", "a\r\n@b.co",
            "a@b.test\r\nRCPT TO:<e@x.y>",
            "a@b.co%0d%0aBcc:x", "a\u0000@b.co", "a@b.co\u0000x", "a@b\u2028.co", "a\u0085@b.co", "a@b.co\r\n.x" })
    void refusesHeaderAndCommandInjection(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text)).withMessage("not an e-mail address");
    }

    /** A circled number or a ligature becomes other characters, even a dot, when a domain is made ASCII. */
    @ParameterizedTest
    @ValueSource(strings = { "a@b⒈co", "a@⑴b.co", "a@ﬁ.example", "ａ@b.co", "a＠b.co", "a@b。co", "a@b．co", "a\u200d@b.co",
            "a@b\u00ad.co", "a\u202e@b.co", "\ud800@b.co", "a@\ud800.co", "😀@b.co" })
    void refusesCharactersThatBecomeOthersOnTheWay(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void composesAccentsThatWereTypedApart() {
        assertThat(EmailAddress.parse("zoe\u0308@example.org")).map(EmailAddress::value).contains("zoë@example.org");
    }

    @Test
    void holdsTheLimitsOfMailServersInBytes() {
        String domain = (".d" + "x".repeat(61)).repeat(3).substring(1) + ".co";
        assertThat(EmailAddress.parse("l".repeat(254 - 1 - domain.length()) + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("l".repeat(255 - 1 - domain.length()) + "@" + domain)).isEmpty();
        assertThat(EmailAddress.parse("l".repeat(64) + "@b.co")).isPresent();
        assertThat(EmailAddress.parse("l".repeat(65) + "@b.co")).isEmpty();
        assertThat(EmailAddress.parse("ü".repeat(32) + "@b.co")).isPresent();
        assertThat(EmailAddress.parse("ü".repeat(33) + "@b.co")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + ".co")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".co")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "ü".repeat(63) + ".co")).as("too long in ASCII").isEmpty();
    }

    @Test
    void neverThrowsAndOnlyAcceptsWhatAMailHeaderCanHold() {
        qt().withExamples(5_000).forAll(texts()).check(text -> EmailAddress.parse(text)
                .map(address -> isSafe(address.value()) && EmailAddress.parse(address.value()).equals(EmailAddress.parse(text)))
                .orElse(true));
    }

    /** Each would take minutes if time grew faster than length; the bound is only there to end the test then. */
    @ParameterizedTest
    @ValueSource(strings = { "a", ".", "a.", "@", "a@", "a@a.", "a-", "a@a-", "-", "ü", "\u0301", "1.", " ", "xn--" })
    void takesLinearTimeForHostileText(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            String hostile = piece.repeat(1_000_000 / piece.length());
            for (String text : List.of(hostile, "a@" + hostile, hostile + "@b.co", hostile.substring(0, 240) + "!@\u0000")) {
                assertThat(EmailAddress.parse(text)).isEmpty();
            }
            for (int i = 0; i < 2_000; i++) {
                EmailAddress.parse("a@" + hostile.substring(0, 250) + "!");
            }
        });
    }

    private static Gen<String> texts() {
        Gen<String> noise = integers().between(0, 0x10FFFF).map(c -> new String(Character.toChars(c)));
        Gen<String> pieces = pick(
                List.of("a", "b", "1", ".", "@", "-", "co", "ü", "xn--", "\r\n", " ", "<", ">", ",", "\0", "\"",
                        "例", "\u0301", "ı", "İ", "ß", "ς", "\u200c", "\u0f73", "\ud835\udd38", "\u0bd7", "٣"));
        Gen<String> any = lists().of(pieces.mix(noise, 10)).ofSizeBetween(0, 20).map(list -> String.join("", list));
        return any.mix(any.zip(any, (local, domain) -> local + "@" + domain + ".co"), 60);
    }

    private static boolean isSafe(String address) {
        return address.getBytes(StandardCharsets.UTF_8).length <= 254
                && address.indexOf('@') > 0 && address.indexOf('@') == address.lastIndexOf('@')
                && address.codePoints().noneMatch(c -> MEANS_SOMETHING_IN_MAIL.indexOf(c) >= 0
                        || Character.isISOControl(c) || Character.isWhitespace(c)
                        || Character.getType(c) == Character.SURROGATE || Character.getType(c) == Character.FORMAT);
    }
}
