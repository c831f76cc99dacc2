package io.quarkiverse.checkout.mail.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;

import javax.net.ssl.SSLHandshakeException;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.MailRefusedException;
import io.vertx.ext.mail.SMTPException;

/** What a failure says about where the mail is. */
final class Failures {

    /** There was none, or none that was encrypted as it has to be: nothing was said of the mail yet. */
    private static final Set<Class<? extends IOException>> NO_CONNECTION = Set.of(ConnectException.class,
            NoRouteToHostException.class, UnknownHostException.class, SSLHandshakeException.class);

    private Failures() {
    }

    static HandOver explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MailRefusedException) {
                return HandOver.REFUSED;
            }
            // an answer of the server that is not yes, whatever it was to: it has not taken the mail
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent() ? HandOver.REFUSED : HandOver.NOT_NOW;
            }
            if (isNoConnection(cause)) {
                return HandOver.UNREACHABLE;
            }
        }
        return HandOver.UNKNOWN;
    }

    private static boolean isNoConnection(Throwable cause) {
        return NO_CONNECTION.stream().anyMatch(it -> it.isInstance(cause));
    }
}
