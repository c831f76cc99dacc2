package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import io.vertx.ext.mail.SMTPException;

/** What a mail server says about an address, and what about something else. */
class BouncesTest {

    private static final String RECIPIENT = "recipient address not accepted";

    @Test
    void aMailboxThatIsNotThere() {
        assertThat(noMailbox(RECIPIENT, 550, "550 5.1.1 <a@b.example> User unknown")).isTrue();
        assertThat(noMailbox(RECIPIENT, 550, "550-5.1.1 The email account")).isTrue();
        assertThat(noMailbox(RECIPIENT, 550, "550 5.2.1 disabled")).isTrue();
        assertThat(noMailbox(RECIPIENT, 550, "550 nobody")).isTrue();
        assertThat(noMailbox(RECIPIENT, 553, "553 no such name")).isTrue();
    }

    @Test
    void whateverElseIsWrongIsNoFaultOfTheReaders() {
        assertThat(noMailbox(RECIPIENT, 451, "451 4.7.1 greylisted")).isFalse();
        assertThat(noMailbox(RECIPIENT, 550, "550 5.7.1 blocked by our list")).isFalse();
        assertThat(noMailbox(RECIPIENT, 552, "552 5.2.2 mailbox full")).isFalse();
        assertThat(noMailbox(RECIPIENT, 554, "554 no")).isFalse();
        assertThat(noMailbox("sender address not accepted", 550, "550 5.1.8 bad sender")).isFalse();
        assertThat(noMailbox("sending data failed", 550, "550 5.1.1 no")).isFalse();
        assertThat(Bounces.isNoMailbox(new IllegalStateException(RECIPIENT))).isFalse();
    }

    private static boolean noMailbox(String what, int code, String reply) {
        return Bounces.isNoMailbox(new CompletionException(new SMTPException(what, code, List.of(reply), true)));
    }
}
