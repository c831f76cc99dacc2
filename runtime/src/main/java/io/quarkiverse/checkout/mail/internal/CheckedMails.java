package io.quarkiverse.checkout.mail.internal;

import java.time.Duration;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;

/** Checks every part of a mail, then hands it to the host's mailer. */
@ApplicationScoped
class CheckedMails implements Mails {

    private static final Logger LOG = Logger.getLogger(CheckedMails.class);
    /** A program wrote it, and no program is to answer it: as RFC 3834 says so, and as Exchange does. */
    private static final Map<String, String> OF_ALL = Map.of("Auto-Submitted", "auto-generated",
            "X-Auto-Response-Suppress", "OOF, AutoReply");

    private final ReactiveMailer mailer;
    private final MailLoop loop;
    private final Sender sender;
    private final Bounces bounces;
    private final Duration timeout;

    CheckedMails(ReactiveMailer mailer, MailLoop loop, Sender sender, Bounces bounces, MailConfig config) {
        this.mailer = mailer;
        this.loop = loop;
        this.sender = sender;
        this.bounces = bounces;
        timeout = config.timeout();
    }

    @Override
    public void send(OutgoingMail outgoing) {
        MailChecks.body(outgoing.text(), outgoing.html());
        Recipient recipient = new Recipient(MailChecks.recipient(outgoing.to()));
        Mail mail = new Mail().setTo(recipient)
                .setSubject(MailChecks.subject(outgoing.subject()))
                .setText(outgoing.text())
                .setHtml(outgoing.html())
                .setFrom(sender.from());
        if (sender.replyTo() != null) {
            mail.setReplyTo(sender.replyTo());
        }
        head(mail, outgoing);
        hand(mail, recipient);
    }

    private static void head(Mail mail, OutgoingMail outgoing) {
        mail.addHeader("Message-ID", MailChecks.messageId(outgoing.messageId()));
        OF_ALL.forEach(mail::addHeader);
        outgoing.headers().forEach((name, value) -> {
            MailChecks.header(name, value);
            mail.addHeader(name, value);
        });
    }

    private void hand(Mail mail, Recipient recipient) {
        try {
            // the blocking mailer would wait for a silent server for ever
            Uni.createFrom().deferred(() -> mailer.send(mail)).runSubscriptionOn(loop).await().atMost(timeout);
        } catch (TimeoutException e) {
            recipient.withdraw();
            throw e;
        }
    }

    @Override
    public HandOver handOver(OutgoingMail outgoing) {
        try {
            send(outgoing);
            return HandOver.TAKEN;
        } catch (RuntimeException e) {
            HandOver known = Failures.explain(e);
            bounces.note(outgoing.to(), e);
            LOG.warnf("Mail %s was handed over once, and the outcome is %s", outgoing.messageId(), known);
            return known;
        }
    }

    @Override
    public String messageId(String name) {
        String id = name + "@" + sender.domain();
        MailChecks.messageId(id);
        return id;
    }
}
