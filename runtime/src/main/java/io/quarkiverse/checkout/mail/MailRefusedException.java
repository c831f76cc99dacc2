package io.quarkiverse.checkout.mail;

/** The mail can never be sent as it is. The message holds no personal data. */
public class MailRefusedException extends RuntimeException {

    public MailRefusedException(String message) {
        super(message);
    }
}
