package io.quarkiverse.checkout.mail;

import io.quarkiverse.checkout.outbox.JobResult;

/** The one way out for mail: every address and header value is checked here before it reaches the mailer. */
public interface Mails {

    /**
     * Hands a mail to the mail server and returns when it was taken over.
     *
     * @throws MailRefusedException if the mail can never be sent as it is (a bad address, an oversized body)
     * @throws RuntimeException if it may work later (the server is away)
     */
    void send(OutgoingMail mail);

    /** Hands a mail over once, and tells what is known then. For mail that must not reach anybody twice. */
    HandOver handOver(OutgoingMail mail);

    /**
     * Sends a mail as the whole of a job: a refused one becomes a dead letter, any other failure another attempt.
     *
     * @throws RuntimeException if it may work later
     */
    default JobResult deliver(OutgoingMail mail) {
        try {
            send(mail);
            return JobResult.DONE;
        } catch (MailRefusedException e) {
            return new JobResult.Dead(e.getMessage());
        }
    }

    /**
     * The id of a mail, the same each time it is asked for, so that a repeated mail is recognised as such.
     *
     * @param name unique among the shop's mails, {@code [A-Za-z0-9._-]{1,100}}; holds no secret and no personal data
     */
    String messageId(String name);
}
