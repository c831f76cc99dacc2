package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

class BrokenTemplateTest {

    @RegisterExtension
    static final QuarkusUnitTest SHOP = Shops
            .of(jar -> jar.addClass(EmptyCatalog.class)
                    .addAsResource(new StringAsset("<h1>{page.titel}</h1>"), "templates/checkout/cart.html"))
            .assertException(thrown -> assertThat(thrown).hasStackTraceContaining("checkout/cart.html")
                    .hasStackTraceContaining("titel"));

    @Test
    void aShopWhoseOwnPageNamesWhatDoesNotExistIsNotBuilt() {
        fail("the build should have failed");
    }
}
