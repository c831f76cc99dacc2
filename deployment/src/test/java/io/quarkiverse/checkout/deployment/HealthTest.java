package io.quarkiverse.checkout.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;

/** A shop with SmallRye Health learns there that reminders leave; all other tests have a shop without it. */
class HealthTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops.served(EmptyCatalog.class)
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-smallrye-health", Version.getVersion())));

    @Test
    void wellnessTellsOfSilenceAndReadinessDoesNot() {
        given().basePath("/").get("/q/health/well").then().statusCode(200)
                .body("checks.name", hasItem("Mails leave"), "status", equalTo("UP"));
        given().basePath("/").get("/q/health/ready").then()
                .body("checks.findAll { it.name == 'Mails leave' }.size()", equalTo(0));
    }
}
