package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.junit.jupiter.api.AfterAll;
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
import io.vertx.core.Context;
import io.vertx.core.Vertx;

class CheckedMailsTest {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Vertx VERTX = Vertx.vertx();
    private static final Sender SENDER = new Sender("shop@shop.example", null, "shop.example");

    private final BlockingQueue<Mail> handedOver = new LinkedBlockingQueue<>();
    private final Queue<Context> loops = new ConcurrentLinkedQueue<>();

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @Test
    void aSilentServerIsLeftAloneAfterAWhileAndTheJobIsTriedAgain() {
        CheckedMails mails = mails(Uni.createFrom().nothing(), SOON);

        assertThatThrownBy(() -> mails.deliver(mail())).isInstanceOf(TimeoutException.class);
    }

    @Test
    void aMailThatWasGivenUpHasNobodyToGoToAnyMore() throws InterruptedException {
        CheckedMails mails = mails(Uni.createFrom().nothing(), SOON);

        assertThat(mails.handOver(mail())).isEqualTo(HandOver.UNKNOWN);

        Mail givenUp = handedOver.take();
        assertThatThrownBy(() -> givenUp.getTo().get(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> List.copyOf(givenUp.getTo())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMailThatTheServerTookIsADoneJob() {
        CheckedMails mails = mails(Uni.createFrom().voidItem(), LONG);

        assertThat(mails.deliver(mail())).isEqualTo(JobResult.DONE);
        assertThat(handedOver).singleElement().satisfies(mail -> {
            assertThat(mail.getTo()).containsExactly("jane@example.org");
            assertThat(mail.getHeaders()).containsEntry("Message-ID", List.of("<receipt-1@shop.example>"))
                    .containsEntry("Auto-Submitted", List.of("auto-generated"))
                    .containsEntry("X-Auto-Response-Suppress", List.of("OOF, AutoReply"));
        });
    }

    @Test
    void aRefusedMailNeverReachesTheServer() {
        CheckedMails mails = mails(Uni.createFrom().voidItem(), LONG);
        OutgoingMail forged = new OutgoingMail(mails.messageId("receipt-1"), new EmailAddress("jane@example.org"), "", "", "",
                Map.of("Bcc", "evil@example.net"));

        assertThatThrownBy(() -> mails.send(forged)).isInstanceOf(MailRefusedException.class);
        assertThat(mails.deliver(forged)).isInstanceOf(JobResult.Dead.class);
        assertThat(handedOver).isEmpty();
    }

    /** The mail client misses the greeting of a quick server on any other thread, or on several loops with a full pool. */
    @Test
    void allMailsLeaveOnOneEventLoopWhoeverSendsThem() throws InterruptedException {
        CheckedMails mails = mails(Uni.createFrom().voidItem(), LONG);
        Thread somebodyElse = new Thread(() -> mails.send(mail()));
        somebodyElse.start();
        mails.send(mail());
        somebodyElse.join();

        assertThat(loops).hasSize(2).doesNotContainNull().allMatch(Context::isEventLoopContext);
        assertThat(Set.copyOf(loops)).hasSize(1);
    }

    private CheckedMails mails(Uni<Void> answer, Duration timeout) {
        ReactiveMailer mailer = mails -> {
            handedOver.addAll(List.of(mails));
            loops.add(Vertx.currentContext());
            return answer;
        };
        return new CheckedMails(mailer, new MailLoop(VERTX), SENDER, new Bounces(null, null),
                new FixedMailConfig(Optional.of("shop@shop.example"), Optional.empty(), timeout));
    }

    private static OutgoingMail mail() {
        return new OutgoingMail("receipt-1@shop.example", new EmailAddress("jane@example.org"), "Receipt", "text",
                "<p>html</p>",
                Map.of());
    }
}
