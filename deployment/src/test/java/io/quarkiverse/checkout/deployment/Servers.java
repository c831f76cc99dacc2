package io.quarkiverse.checkout.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL and a mail server for one application, on free ports. Their addresses are system properties: test
 * resources of Quarkus are those of the first application only, when several run in one JVM.
 */
final class Servers {

    static final String IMAP_PORT = "test.imap.port";

    private static EmbeddedPostgres database;
    private static GreenMail mail;
    private static Map<String, String> settings;

    private Servers() {
    }

    static void start() {
        try {
            database = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mail = new GreenMail(new ServerSetup[] { local(ServerSetup.PROTOCOL_SMTP), local(ServerSetup.PROTOCOL_IMAP) });
        mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        settings = Map.of(
                "quarkus.datasource.jdbc.url", database.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres",
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort()),
                "quarkus.mailer.from", "Käse & Brot <shop@shop.example>",
                IMAP_PORT, String.valueOf(mail.getImap().getPort()));
        settings.forEach(System::setProperty);
    }

    static Map<String, String> settings() {
        return settings;
    }

    static void stop() {
        settings.keySet().forEach(System::clearProperty);
        mail.stop();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSetup local(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }
}
