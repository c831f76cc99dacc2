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
import io.vertx.core.json.JsonObject;

/** A shop that its developer has just begun: there is a demo to try, and the Dev UI explains it. One test is one start. */
class DevModeTest {

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
    void aShopWithoutACatalogueStartsAndIsExplained() {
        given().port(PORT).get("/q/dev-ui/quarkus-checkout-data.js").then().statusCode(200).body(containsString("ShopCatalog"));

        assertThat(SHOP.getLogRecords()).anySatisfy(
                record -> assertThat(record.getMessage()).contains("a small demo stands in"));
        theDevUiExplainsATotal();
        theDevUiSaysWhatIsWrong();
    }

    private static void theDevUiExplainsATotal() {
        JsonObject answer = explain("demo-mug:2, demo-ebook", "DE");

        assertThat(answer.getJsonArray("errors")).isEmpty();
        assertThat(answer.getString("total")).isEqualTo("EUR 34.90");
        JsonObject last = answer.getJsonArray("steps").getJsonObject(answer.getJsonArray("steps").size() - 1);
        assertThat(last.getString("sum")).as("the sums end in the total").isEqualTo("EUR 34.90");
        assertThat(answer.getString("range")).isEqualTo("EUR 34.90 – EUR 34.90");
        assertThat(answer.getJsonArray("asked").stream().map(JsonObject.class::cast))
                .allSatisfy(hook -> assertThat(hook.getString("took")).endsWith(" ms"))
                .extracting(hook -> hook.getString("source")).anyMatch(source -> source.endsWith("DemoCatalog"));
    }

    private static void theDevUiSaysWhatIsWrong() {
        JsonObject answer = explain("demo-mug:0", "XX");

        assertThat(answer.getJsonArray("errors")).hasSize(2);
        assertThat(answer.getJsonArray("errors").getString(0)).contains("demo-mug:0");
        assertThat(answer.getJsonArray("steps")).isEmpty();
    }

    private static JsonObject explain(String items, String country) {
        return DevUi.at(PORT).call("quarkus-checkout_explain", Map.of("items", items, "country", country, "region", "",
                "postalCode", "", "delivery", "", "payment", "", "codes", ""));
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
