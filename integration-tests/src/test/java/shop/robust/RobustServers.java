package shop.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.WebhookSigner;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.demo.DemoServers;

/** A database that is as durable as a real one and counts its statements, a mail server, and a payment provider. */
public class RobustServers implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres database;
    private DemoServers mail;
    private ScriptedProvider cards;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        URI shop = URI.create("http://localhost:" + port);
        String secret = WebhookSigner.newSecret();
        database = database();
        mail = new DemoServers().withMail();
        cards = ScriptedProvider.start(0).webhooksTo(shop.resolve("/checkout/webhooks/card"), secret);
        Map<String, String> settings = new HashMap<>(mail.settings());
        settings.putAll(databaseSettings(database));
        settings.put("quarkus.http.test-port", Integer.toString(port));
        settings.put("quarkus.checkout.url", shop.toString());
        settings.put("shop.card.url", cards.url().toString());
        settings.put("shop.card.secret", secret);
        return settings;
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(database, field -> field.getType() == EmbeddedPostgres.class);
        testInjector.injectIntoFields(cards, field -> field.getType() == ScriptedProvider.class);
    }

    @Override
    public void stop() {
        close(cards);
        close(mail);
        close(database);
    }

    /** The embedded one does not wait for the disk unless it is told to. */
    static EmbeddedPostgres database() {
        return database(Map.of("autovacuum", "off"));
    }

    static EmbeddedPostgres database(Map<String, String> configuration) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2))
                    .setRegisterShutdownHook(false)
                    .setServerConfig("synchronous_commit", "on").setServerConfig("fsync", "on")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "on")
                    .setServerConfig("checkpoint_timeout", "1h").setServerConfig("max_connections", "200");
            configuration.forEach(builder::setServerConfig);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
        }
    }

    static Map<String, String> databaseSettings(EmbeddedPostgres database) {
        return Map.of("quarkus.datasource.jdbc.url", database.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres", "quarkus.datasource.password", "postgres");
    }

    /** Known before the shop starts, because the provider has to be told where the shop will be. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("no port is free for the shop", none);
        }
    }

    private static void close(AutoCloseable server) {
        try {
            if (server != null) {
                server.close();
            }
        } catch (Exception e) {
            System.err.println("A test server did not stop cleanly: " + e);
        }
    }
}
