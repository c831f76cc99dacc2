package io.quarkiverse.checkout.mail;

/** The one way out for mail: every address and header value is checked here before it reaches the mailer. */
public interface Mails {

    /**
     * Hands a mail to the mail server and returns when it was taken over.
     *
     * @throws MailRefusedException if the mail can never be sent as it is (a bad address, an oversized body)
     * @throws RuntimeException if it may work later (the server is away)
     */
    void send(OutgoingMail mail);
}
