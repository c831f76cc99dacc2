package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;

class SenderTest {

    private static final Optional<URI> NO_URL = Optional.empty();

    @Test
    void messageIdsAreOfTheConfiguredDomainElseOfTheShopElseOfTheSender() {
        Optional<URI> shop = Optional.of(URI.create("https://shop.example:8443/x"));

        assertThat(of("Käse & Brot <shop@mail.example>", "ids.example", shop).domain()).isEqualTo("ids.example");
        assertThat(of("shop@mail.example", null, shop).domain()).isEqualTo("shop.example");
        assertThat(of("Käse & Brot <shop@mail.example>", null, NO_URL).domain()).isEqualTo("mail.example");
    }

    @ParameterizedTest
    @ValueSource(strings = { "shop", "shop@mail.example\r\nBcc: evil@example.net", "a@b, c@d", "<a@b>c@d", "Shop <a@b",
            "a@b>" })
    void aSenderThatIsNotOneAddressStopsTheStart(String from) {
        assertThatThrownBy(() -> of(from, null, NO_URL)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.checkout.mail.from");
    }

    @Test
    void aMissingSenderStopsTheStartInProductionOnly() {
        MailConfig config = config(null, null);

        assertThatThrownBy(() -> Sender.of(config, NO_URL, LaunchMode.NORMAL)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.mailer.from");
        assertThat(Sender.of(config, NO_URL, LaunchMode.DEVELOPMENT).from()).contains("@");
    }

    private static Sender of(String from, String domain, Optional<URI> shop) {
        return Sender.of(config(from, domain), shop, LaunchMode.NORMAL);
    }

    private static MailConfig config(String from, String domain) {
        return new FixedMailConfig(Optional.ofNullable(from), Optional.ofNullable(domain), Duration.ofSeconds(1));
    }
}
