package shop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.WebhookSigner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import shop.demo.DemoServers;

/**
 * Runs the shop on a free port with a database, a mail server and a payment provider of its own. It serves every
 * {@code @QuarkusTest} of this module, so that all of them share one application.
 */
@QuarkusTestResource(DemoServersResource.class)
public class DemoServersResource implements QuarkusTestResourceLifecycleManager {

    private DemoServers servers;
    private ScriptedProvider cards;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        URI shop = URI.create("http://localhost:" + port);
        String secret = WebhookSigner.newSecret();
        servers = new DemoServers().withDatabase().withMail();
        cards = ScriptedProvider.start(0).webhooksTo(shop.resolve("/checkout/webhooks/card"), secret);
        Map<String, String> settings = new HashMap<>(servers.settings());
        settings.put("quarkus.http.test-port", Integer.toString(port));
        settings.put("quarkus.checkout.url", shop.toString());
        // all of them come from one address
        settings.put("quarkus.checkout.attempts.per-range", "100000");
        settings.put("shop.card.url", cards.url().toString());
        settings.put("shop.card.secret", secret);
        settings.put("quarkus.checkout.promotions.spring.code", "SPRING10");
        settings.put("quarkus.checkout.promotions.spring.title", "Spring greetings");
        settings.put("quarkus.checkout.promotions.spring.percentage", "10");
        return settings;
    }

    @Override
    public void stop() {
        if (cards != null) {
            cards.close();
        }
        if (servers != null) {
            servers.close();
        }
    }

    /** Known before the shop starts, because the provider has to be told where the shop will be. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no port is free for the shop", none);
        }
    }
}
