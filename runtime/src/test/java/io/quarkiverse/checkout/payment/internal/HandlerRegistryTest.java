package io.quarkiverse.checkout.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.payment.PaymentHandler;

class HandlerRegistryTest {

    @Test
    void theOrderOfThePrioritiesIsKept() {
        HandlerRegistry registry = new HandlerRegistry(List.of(handler("b"), handler("a"), handler("c")));

        assertThat(registry.all()).extracting(PaymentHandler::id).containsExactly("b", "a", "c");
        assertThat(registry.find("a")).isPresent();
        assertThat(registry.find("d")).isEmpty();
    }

    @Test
    void twoWithTheSameIdAreRefusedByName() {
        List<PaymentHandler> twins = List.of(handler("card"), handler("card"));

        assertThatThrownBy(() -> new HandlerRegistry(twins)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'card'").hasMessageContaining(FakeHandler.class.getName());
    }

    @Test
    void anIdThatCannotStandInAnAddressIsRefused() {
        for (String id : new String[] { null, "", "Card", "card/1", "käse", "x".repeat(41) }) {
            List<PaymentHandler> handlers = List.of(handler(id));
            assertThatThrownBy(() -> new HandlerRegistry(handlers)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a-z");
        }
    }

    private static PaymentHandler handler(String id) {
        return new FakeHandler(id, request -> null);
    }
}
