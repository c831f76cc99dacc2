package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.ConfigurationException;

class BasePathTest {

    @ParameterizedTest
    @ValueSource(strings = { "checkout", "kasse-2", "shop/checkout" })
    void segmentsOfLettersDigitsAndHyphensAreTaken(String path) {
        assertThatCode(() -> ResourcesProcessor.validate(path)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "/checkout", "checkout/", "a//b", "Checkout", "check out", "..", "a{b}", "ä" })
    void anythingElseIsRefusedByTheNameOfItsKey(String path) {
        assertThatThrownBy(() -> ResourcesProcessor.validate(path)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.checkout.base-path").hasMessageContaining("'" + path + "'");
    }
}
