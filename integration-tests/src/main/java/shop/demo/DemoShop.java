package shop.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts what the shop needs and is not configured, then the shop itself. */
@QuarkusMain
public class DemoShop implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger("shop");
    private static final int SECONDS_TO_CLOSE = 30;
    private static final String ADDRESS = "quarkus.checkout.url";
    private static final String SIGN_IN_KEY = "quarkus.http.auth.session.encryption-key";
    /** A database of its own has nothing in it yet, and belongs to nobody. */
    private static final String DEMO = "shop.demo";
    private static final String PORT = "quarkus.http.port";
    /** Settings may also stand behind the jar: {@code -Dquarkus.http.port=9090}. */
    private static final Pattern SETTING = Pattern.compile("-D([^=]+)=(.*)");

    public static void main(String... args) {
        Arrays.stream(args).map(SETTING::matcher).filter(Matcher::matches)
                .forEach(setting -> System.setProperty(setting.group(1), setting.group(2)));
        DemoServers servers = new DemoServers();
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(servers, closed), "demo servers"));
        try {
            start(servers, ConfigProvider.getConfig());
            Quarkus.run(DemoShop.class, args);
        } finally {
            closed.countDown();
        }
    }

    @Override
    public int run(String... args) {
        LOG.infof("Fennel & Fold is open: %s", ConfigProvider.getConfig().getValue(ADDRESS, String.class));
        Quarkus.waitForExit();
        return 0;
    }

    private static void start(DemoServers servers, Config config) {
        if (isMissing(config, ADDRESS)) {
            System.setProperty(ADDRESS, "http://localhost:" + port(config));
        }
        if (isMissing(config, SIGN_IN_KEY)) {
            System.setProperty(SIGN_IN_KEY, UUID.randomUUID().toString());
        }
        if (isMissing(config, "quarkus.datasource.jdbc.url")) {
            servers.withDatabase();
            System.setProperty(DEMO, "true");
        }
        if (isMissing(config, "quarkus.mailer.host")) {
            servers.withMail();
        }
        if (isMissing(config, "shop.card.url")) {
            servers.withCards(URI.create(config.getValue(ADDRESS, String.class)));
        }
        servers.settings().forEach(System::setProperty);
    }

    /** Mails and payment providers are told the address, so that a free port has to be found before the start. */
    private static int port(Config config) {
        int configured = config.getOptionalValue(PORT, Integer.class).orElse(8080);
        if (configured != 0) {
            return configured;
        }
        try (ServerSocket free = new ServerSocket(0)) {
            System.setProperty(PORT, Integer.toString(free.getLocalPort()));
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    private static boolean isMissing(Config config, String name) {
        return config.getOptionalValue(name, String.class).isEmpty();
    }

    /** The shop closes first: it still writes to its database while it does. */
    private static void stop(DemoServers servers, CountDownLatch closed) {
        try {
            closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        servers.close();
    }
}
