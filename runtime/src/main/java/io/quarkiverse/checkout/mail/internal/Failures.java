package io.quarkiverse.checkout.mail.internal;

import java.net.ConnectException;
import java.net.UnknownHostException;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.MailRefusedException;
import io.vertx.ext.mail.SMTPException;

/** What a failure says about where the mail is. */
final class Failures {

    private Failures() {
    }

    static HandOver explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // an answer of the server that is not yes, whatever it was to: it has not taken the mail
            if (cause instanceof MailRefusedException || cause instanceof SMTPException) {
                return HandOver.REFUSED;
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return HandOver.UNREACHABLE;
            }
        }
        return HandOver.UNKNOWN;
    }
}
