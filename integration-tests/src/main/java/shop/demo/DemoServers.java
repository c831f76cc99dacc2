package shop.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.WebhookSigner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL, a mail server and a payment provider of our own, on free ports of this machine, gone when closed. */
public final class DemoServers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAILBOX = "mailbox";

    private final Map<String, String> settings = new HashMap<>();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    /** What the shop has to be told about the servers that run. */
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    public DemoServers withDatabase() {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder().setPGStartupWait(PATIENCE)
                    .setRegisterShutdownHook(false).setServerConfig("synchronous_commit", "on").start();
            running.push(database);
            settings.put("quarkus.datasource.jdbc.url", database.getJdbcUrl("postgres", "postgres"));
            settings.put("quarkus.datasource.username", "postgres");
            settings.put("quarkus.datasource.password", "postgres");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start; "
                    + "set quarkus.datasource.jdbc.url to use one of your own", e);
        }
    }

    /** A mail server that puts whatever it is given into one mailbox, which can be read by IMAP. */
    public DemoServers withMail() {
        GreenMail mail = new GreenMail(
                new ServerSetup[] { local(ServerSetup.PROTOCOL_SMTP), local(ServerSetup.PROTOCOL_IMAP) });
        mail.start();
        running.push(mail::stop);
        try {
            GreenMailUser reader = mail.getUserManager().createUser(MAILBOX, MAILBOX, MAILBOX);
            mail.getUserManager().setMessageDeliveryHandler((message, recipient) -> reader);
        } catch (UserException e) {
            throw new IllegalStateException("the demo mail server has no mailbox", e);
        }
        settings.put("quarkus.mailer.host", mail.getSmtp().getBindTo());
        settings.put("quarkus.mailer.port", Integer.toString(mail.getSmtp().getPort()));
        settings.put("quarkus.mailer.mock", "false");
        settings.put("shop.mailbox", "imap://" + MAILBOX + ":" + MAILBOX + "@" + mail.getImap().getBindTo() + ":"
                + mail.getImap().getPort() + "/INBOX");
        return this;
    }

    /** A provider of card payments that takes test cards only. */
    public DemoServers withCards(URI shop) {
        String secret = WebhookSigner.newSecret();
        ScriptedProvider provider = ScriptedProvider.start(0).webhooksTo(shop.resolve("/checkout/webhooks/card"), secret);
        running.push(provider);
        settings.put("shop.card.url", provider.url().toString());
        settings.put("shop.card.secret", secret);
        return this;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("A demo server did not stop cleanly: " + e);
            }
        }
    }

    private static ServerSetup local(String protocol) {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(PATIENCE.toMillis());
        return setup;
    }
}
