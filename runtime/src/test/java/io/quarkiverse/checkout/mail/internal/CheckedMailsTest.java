package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.MailRefusedException;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;

class CheckedMailsTest {

    private static final FixedMailConfig CONFIG = new FixedMailConfig(Optional.of("shop@shop.example"), Optional.empty());
    private static final Sender SENDER = new Sender("shop@shop.example", null, "shop.example");

    private final List<Mail> handedOver = new ArrayList<>();

    @Test
    void aSilentServerIsLeftAloneAfterAWhileAndTheJobIsTriedAgain() {
        CheckedMails mails = mails(Uni.createFrom().nothing());

        assertThatThrownBy(() -> mails.deliver(mail())).isInstanceOf(TimeoutException.class);
    }

    @Test
    void aMailThatWasGivenUpHasNobodyToGoToAnyMore() {
        CheckedMails mails = mails(Uni.createFrom().nothing());

        assertThat(mails.handOver(mail())).isEqualTo(HandOver.UNKNOWN);

        assertThatThrownBy(() -> handedOver.get(0).getTo().get(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> List.copyOf(handedOver.get(0).getTo())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMailThatTheServerTookIsADoneJob() {
        CheckedMails mails = mails(Uni.createFrom().voidItem());

        assertThat(mails.deliver(mail())).isEqualTo(JobResult.DONE);
        assertThat(handedOver).singleElement().satisfies(mail -> {
            assertThat(mail.getTo()).containsExactly("jane@example.org");
            assertThat(mail.getHeaders()).containsEntry("Message-ID", List.of("<receipt-1@shop.example>"));
        });
    }

    @Test
    void aRefusedMailNeverReachesTheServer() {
        CheckedMails mails = mails(Uni.createFrom().voidItem());
        OutgoingMail forged = new OutgoingMail(mails.messageId("receipt-1"), new EmailAddress("jane@example.org"), "", "", "",
                Map.of("Bcc", "evil@example.net"));

        assertThatThrownBy(() -> mails.send(forged)).isInstanceOf(MailRefusedException.class);
        assertThat(mails.deliver(forged)).isInstanceOf(JobResult.Dead.class);
        assertThat(handedOver).isEmpty();
    }

    private CheckedMails mails(Uni<Void> answer) {
        ReactiveMailer mailer = mails -> {
            handedOver.addAll(List.of(mails));
            return answer;
        };
        return new CheckedMails(mailer, SENDER, new Bounces(null, null), CONFIG);
    }

    private static OutgoingMail mail() {
        return new OutgoingMail("receipt-1@shop.example", new EmailAddress("jane@example.org"), "Receipt", "text",
                "<p>html</p>",
                Map.of());
    }
}
