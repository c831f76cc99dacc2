package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.util.List;
import java.util.concurrent.CompletionException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.MailRefusedException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import io.vertx.ext.mail.SMTPException;

class FailuresTest {

    @Test
    void onlyWhatIsCertainIsCertain() {
        assertThat(Failures.explain(new MailRefusedException("too long"))).isEqualTo(HandOver.REFUSED);
        assertThat(Failures.explain(new CompletionException(new SMTPException("no", 450, List.of("no"), false))))
                .isEqualTo(HandOver.NOT_NOW);
        assertThat(Failures.explain(new CompletionException(new SMTPException("no", 550, List.of("no"), true))))
                .isEqualTo(HandOver.REFUSED);
        assertThat(Failures.explain(new CompletionException(new ConnectException("refused"))))
                .isEqualTo(HandOver.UNREACHABLE);
        assertThat(Failures.explain(new CompletionException(new NoRouteToHostException("away"))))
                .isEqualTo(HandOver.UNREACHABLE);
        assertThat(Failures.explain(new SSLHandshakeException("not trusted"))).isEqualTo(HandOver.UNREACHABLE);
        assertThat(Failures.explain(new SSLException("closed"))).isEqualTo(HandOver.UNKNOWN);
        assertThat(Failures.explain(new TimeoutException())).isEqualTo(HandOver.UNKNOWN);
        assertThat(Failures.explain(new IOException("connection reset"))).isEqualTo(HandOver.UNKNOWN);
        assertThat(Failures.explain(new VertxException("connection closed"))).isEqualTo(HandOver.UNKNOWN);
    }
}
