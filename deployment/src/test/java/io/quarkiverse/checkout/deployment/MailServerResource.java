package io.quarkiverse.checkout.deployment;

import java.util.Map;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A mail server on free ports that takes every mail; mailboxes come into being when the first mail arrives. */
public class MailServerResource implements QuarkusTestResourceLifecycleManager {

    static final String IMAP_PORT = "test.imap.port";

    private GreenMail server;

    @Override
    public Map<String, String> start() {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        server = new GreenMail(new ServerSetup[] { smtp, imap });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        // not with the rest: a test that ran before may have left its configuration behind
        System.setProperty(IMAP_PORT, String.valueOf(server.getImap().getPort()));
        return Map.of(
                "quarkus.mailer.mock", "false",
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()),
                "quarkus.mailer.from", "Käse & Brot <shop@shop.example>");
    }

    @Override
    public void stop() {
        server.stop();
    }
}
