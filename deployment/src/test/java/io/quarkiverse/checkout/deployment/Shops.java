package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

import org.jboss.shrinkwrap.api.spec.JavaArchive;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

/** Small host applications. */
final class Shops {

    private Shops() {
    }

    /** A shop made of these classes that is not meant to start. */
    static QuarkusUnitTest of(Class<?>... classes) {
        return of(jar -> jar.addClasses(classes));
    }

    static QuarkusUnitTest of(Consumer<JavaArchive> content) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> content.accept(jar.addClass(Shops.class)))
                .overrideConfigKey("quarkus.http.test-port", "0")
                .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
                .overrideConfigKey("quarkus.datasource.devservices.enabled", "false");
    }

    /** A shop with a database and a mail server. */
    static QuarkusUnitTest served(Class<?>... classes) {
        return served(jar -> jar.addClasses(classes));
    }

    static QuarkusUnitTest served(Consumer<JavaArchive> content) {
        return of(jar -> content.accept(jar.addClass(Servers.class)))
                .setBeforeAllCustomizer(Servers::start)
                .setAfterAllCustomizer(Servers::stop);
    }

    /** What a build fails with, said in a way that a shop's developer understands without reading our code. */
    static Consumer<Throwable> configurationError(String... parts) {
        return thrown -> {
            Throwable cause = thrown;
            while (!(cause instanceof ConfigurationException) && cause.getCause() != null) {
                cause = cause.getCause();
            }
            assertThat(cause).isInstanceOf(ConfigurationException.class);
            assertThat(cause.getMessage()).contains(parts);
        };
    }
}
