package io.quarkiverse.checkout.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

class DemoCatalogTest {

    private static final int PORT = freePort();

    @RegisterExtension
    static final QuarkusDevModeTest SHOP = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addAsResource(new StringAsset(settings()), "application.properties"))
            .setLogRecordPredicate(record -> record.getLoggerName().equals("io.quarkiverse.checkout"));

    @AfterAll
    static void stopServers() {
        Servers.stop();
    }

    @Test
    void aShopWithoutACatalogueStartsInDevModeAndSaysWhatStandsIn() {
        given().port(PORT).get("/q/dev-ui/quarkus-checkout-data.js").then().statusCode(200).body(containsString("ShopCatalog"));

        assertThat(SHOP.getLogRecords()).anySatisfy(
                record -> assertThat(record.getMessage()).contains("a small demo stands in"));
    }

    private static String settings() {
        Servers.start();
        Map<String, String> settings = new HashMap<>(Servers.settings());
        settings.put("quarkus.http.port", String.valueOf(PORT));
        return settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
