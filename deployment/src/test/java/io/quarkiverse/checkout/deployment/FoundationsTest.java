package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.catalog.StockLevels;
import io.quarkiverse.checkout.contact.AddressField;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.CustomerAccounts;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.MailRefusedException;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.outbox.DeadLetter;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;
import io.quarkiverse.checkout.outbox.OutboxOperations;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;

/** Jobs, stock, mail and contacts as a shop meets them: with its transactions and beans, a real database and a mail server. */
class FoundationsTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops
            .served(EmptyCatalog.class, Notes.class, Mailbox.class)
            // no poll within the test: what runs was woken by a commit
            .overrideRuntimeConfigKey("quarkus.checkout.outbox.every", "1h")
            .overrideRuntimeConfigKey("quarkus.checkout.mail.reply-to", "help@shop.example");

    @Inject
    Outbox outbox;

    @Inject
    OutboxOperations operations;

    @Inject
    Notes notes;

    @Inject
    OneRequest request;

    @Inject
    Inventory inventory;

    @Inject
    StockLevels stock;

    @Inject
    AddressForm addressForm;

    @Inject
    CustomerAccounts accounts;

    @Inject
    Mails mails;

    @Test
    void countriesAreKnownAndNobodyIsSignedInByDefault() {
        assertThat(addressForm.format("JP").field(AddressField.Part.ADDRESS_REGION)).get()
                .matches(field -> field.region("Tokyo").isPresent());
        assertThat(accounts.current()).isEmpty();
        assertThat(accounts.offer("1")).isEmpty();
    }

    @Test
    void aJobStartsAtOnceWhenItsTransactionCommits() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> outbox.enqueue(NewJob.now("note", "committed", "hello")));

        assertThat(notes.next()).extracting(Job::key, Job::payload, Job::attempt).containsExactly("committed", "hello", 1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> outbox.enqueue(NewJob.now("note", "committed", "again"))))
                .isFalse();
    }

    /** What is kept for a request, such as a session of the database, is not for two threads. */
    @Test
    void eachJobHasARequestOfItsOwn() throws InterruptedException {
        Set<UUID> requests = new HashSet<>();
        ManagedContext ours = Arc.container().requestContext();
        ours.activate();
        try {
            requests.add(request.id());
            QuarkusTransaction.requiringNew().run(() -> List.of("one", "two", "three")
                    .forEach(key -> outbox.enqueue(NewJob.now("note", "request " + key, "request"))));
            for (int i = 0; i < 3; i++) {
                requests.add(notes.nextRequest());
            }
        } finally {
            ours.terminate();
        }

        assertThat(requests).hasSize(4);
    }

    @Test
    void aJobDisappearsWithItsTransaction() throws InterruptedException {
        inATransactionThatFails(() -> outbox.enqueue(NewJob.now("note", "rolled back", "")));
        QuarkusTransaction.requiringNew().run(() -> outbox.enqueue(NewJob.now("note", "next", "")));

        assertThat(notes.next().key()).isEqualTo("next");
    }

    @Test
    void aJobNeedsATransaction() {
        assertThatThrownBy(() -> outbox.enqueue(NewJob.now("note", "loose", "")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void aDeadLetterRunsAgainWhenSomeoneAsksForIt() throws InterruptedException {
        QuarkusTransaction.requiringNew().run(() -> outbox.enqueue(NewJob.now("note", "hopeless", "die")));
        notes.next();
        await().until(() -> !operations.deadLetters(1).isEmpty());

        DeadLetter letter = operations.deadLetters(1).get(0);
        assertThat(letter.lastError()).isEqualTo("told to die");
        assertThat(operations.retry(letter.id())).isTrue();
        assertThat(notes.next().key()).isEqualTo("hopeless");
    }

    @Test
    void aHoldStandsOnItsOwnAndAConfirmationFallsWithItsOrder() {
        stock.set(Map.of("mug", 5L));
        Reservation two = new Reservation(UUID.randomUUID(), Map.of("mug", 2L), Duration.ofHours(1));

        inATransactionThatFails(() -> assertThat(inventory.reserve(two)).isInstanceOf(ReservationOutcome.Held.class));
        assertThat(inventory.available(Set.of("mug"))).containsEntry("mug", 3L);

        inATransactionThatFails(() -> assertThat(inventory.confirm(two)).isInstanceOf(ReservationOutcome.Held.class));
        inventory.release(two.key());
        assertThat(inventory.available(Set.of("mug"))).containsEntry("mug", 5L);
    }

    @Test
    void aRepeatedMailKeepsItsMessageId() throws Exception {
        String id = mails.messageId("receipt-1");
        OutgoingMail receipt = mail(id, "jane.o'hara+shop@example.org", "Ihre Bestellung\r\nBcc: evil@example.net – Käse",
                Map.of("List-Unsubscribe", "<https://shop.example/checkout/unsubscribe/abc>"));

        mails.send(receipt);
        mails.send(receipt);

        List<MimeMessage> arrived = Mailbox.of("jane.o'hara+shop@example.org");
        assertThat(arrived).hasSize(2);
        for (MimeMessage message : arrived) {
            assertThat(message.getHeader("Message-ID")).containsExactly("<receipt-1@shop.example>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
            assertThat(message.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://shop.example/checkout/unsubscribe/abc>");
            assertThat(message.getSubject()).isEqualTo("Ihre Bestellung Bcc: evil@example.net – Käse");
            assertThat(message.getFrom()).containsExactly(new InternetAddress("shop@shop.example", "Käse & Brot"));
            assertThat(message.getHeader("Reply-To")).containsExactly("help@shop.example");
            assertThat(message.getHeader("Bcc")).isNull();
            MimeMultipart parts = (MimeMultipart) message.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Danke für 3 × Käse 🧀");
            assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Danke für 3 × Käse 🧀</p>");
        }
    }

    @Test
    void aMailWithAForgedHeaderIsNotSentAndItsJobIsNotTriedAgain() throws Exception {
        OutgoingMail forged = mail(mails.messageId("forged"), "victim@example.org", "Hello",
                Map.of("List-Unsubscribe", "<https://shop.example/u>\r\nBcc: evil@example.net"));

        assertThatThrownBy(() -> mails.send(forged)).isInstanceOf(MailRefusedException.class);
        assertThat(mails.deliver(forged)).isInstanceOf(JobResult.Dead.class);
        assertThatThrownBy(() -> mails.messageId("x@y>\r\nBcc: evil@example.net")).isInstanceOf(MailRefusedException.class);

        assertThat(Mailbox.of("victim@example.org")).isEmpty();
        assertThat(Mailbox.of("evil@example.net")).isEmpty();
    }

    private static void inATransactionThatFails(Runnable work) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            work.run();
            throw new IllegalStateException("thrown on purpose");
        })).hasMessage("thrown on purpose");
    }

    private static OutgoingMail mail(String id, String to, String subject, Map<String, String> headers) {
        return new OutgoingMail(id, new EmailAddress(to), subject, "Danke für 3 × Käse 🧀", "<p>Danke für 3 × Käse 🧀</p>",
                headers);
    }

    @ApplicationScoped
    static class Notes implements JobHandler {

        private final BlockingQueue<Job> seen = new LinkedBlockingQueue<>();
        private final BlockingQueue<UUID> requests = new LinkedBlockingQueue<>();
        private final OneRequest request;

        Notes(OneRequest request) {
            this.request = request;
        }

        @Override
        public String kind() {
            return "note";
        }

        @Override
        public JobResult handle(Job job) {
            if (job.payload().equals("request")) {
                requests.add(request.id());
                return JobResult.DONE;
            }
            seen.add(job);
            return job.payload().equals("die") ? new JobResult.Dead("told to die") : JobResult.DONE;
        }

        UUID nextRequest() throws InterruptedException {
            UUID id = requests.poll(30, TimeUnit.SECONDS);
            assertThat(id).as("a job that runs within 30 seconds").isNotNull();
            return id;
        }

        Job next() throws InterruptedException {
            Job job = seen.poll(30, TimeUnit.SECONDS);
            assertThat(job).as("a job that runs within 30 seconds").isNotNull();
            return job;
        }
    }

    /** Something of one request. */
    @RequestScoped
    static class OneRequest {

        private final UUID id = UUID.randomUUID();

        UUID id() {
            return id;
        }
    }
}
