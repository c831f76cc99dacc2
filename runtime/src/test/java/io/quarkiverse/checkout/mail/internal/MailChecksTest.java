package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.MailRefusedException;

class MailChecksTest {

    @ParameterizedTest
    @ValueSource(strings = { "<https://x/u>\r\nBcc: evil@example.net", "a\nb", "a\rb", "a\0b", "a\u0085b", "a\u2028b", "a\tb",
            "käse", "", "a\u007fb" })
    void aHeaderValueIsPrintableAsciiOnly(String value) {
        assertThatThrownBy(() -> MailChecks.header("List-Unsubscribe", value)).isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("List-Unsubscribe").hasMessageNotContaining("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bcc", "To", "From", "Sender", "Subject", "Message-ID", "Content-Type", "Bcc\r\nX", "", "X-Any",
            "List-Unsubscribe:", "List-Unsubscribe " })
    void onlyListedHeadersMayBeSet(String name) {
        assertThatThrownBy(() -> MailChecks.header(name, "value")).isInstanceOf(MailRefusedException.class);
    }

    @Test
    void aListedHeaderMayBeSetInAnyCase() {
        MailChecks.header("list-unsubscribe-post", "List-Unsubscribe=One-Click");
    }

    @Test
    void aHeaderHasALongestLength() {
        String longest = "x".repeat(MailChecks.LONGEST_HEADER);
        MailChecks.header("References", longest);
        assertThatThrownBy(() -> MailChecks.header("References", longest + "x")).isInstanceOf(MailRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a@b\r\nBcc: evil@example.net", "a@b>", "<a@b>", "a b@c", "a@b c", "@b", "a@", "", "ä@b" })
    void aMessageIdHasOnePlainForm(String id) {
        assertThatThrownBy(() -> MailChecks.messageId(id)).isInstanceOf(MailRefusedException.class);
    }

    @Test
    void aSubjectLosesWhatCouldEndItsLine() {
        assertThat(MailChecks.subject("Mug\r\nBcc: evil@example.net\0\u2028\u0085 \ud800")).isEqualTo(
                "Mug Bcc: evil@example.net");
    }

    @Test
    void aSubjectKeepsItsLettersAndLosesItsEmoji() {
        assertThat(MailChecks.subject("Ihre 🧀 Bestellung – Käse")).isEqualTo("Ihre Bestellung – Käse");
    }

    @Test
    void aSubjectIsCut() {
        String longest = "ä".repeat(MailChecks.LONGEST_SUBJECT);
        assertThat(MailChecks.subject(longest)).isEqualTo(longest);
        assertThat(MailChecks.subject(longest + "x")).isEqualTo("ä".repeat(MailChecks.LONGEST_SUBJECT - 1) + "…");
    }

    @Test
    void aDomainIsWrittenInAscii() {
        assertThat(MailChecks.recipient(new EmailAddress("jane@bücher.example"))).isEqualTo("jane@xn--bcher-kva.example");
    }

    @Test
    void aRecipientWithoutAnAsciiFormIsRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> MailChecks.recipient(new EmailAddress("jäne@example.org")))
                .isInstanceOf(MailRefusedException.class).hasMessageNotContaining("jäne");
    }

    @Test
    void aBodyHasALargestSize() {
        String half = "x".repeat(MailChecks.LARGEST_BODY / 2);
        MailChecks.body(half, half);
        assertThatThrownBy(() -> MailChecks.body(half, half + "x")).isInstanceOf(MailRefusedException.class);
    }
}
