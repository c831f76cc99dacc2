package io.quarkiverse.checkout.contact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.security.Principal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.contact.CustomerAccounts.Customer;
import io.quarkus.security.identity.SecurityIdentity;

class SignedInCustomersTest {

    @Test
    void knowsTheSignedInUserByNameAndNothingElse() {
        assertThat(SignedInCustomers.customer(identity("ada", false)))
                .contains(new Customer("ada", new Buyer("", ""), null));
    }

    @Test
    void takesAnAnonymousVisitorForAGuest() {
        assertThat(SignedInCustomers.customer(identity("", true))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " " })
    void takesSomebodyWithoutANameForAGuest(String name) {
        assertThat(SignedInCustomers.customer(identity(name, false))).isEmpty();
    }

    @Test
    void neverCutsALongNameToAnotherOnes() {
        assertThat(SignedInCustomers.customer(identity("x".repeat(200), false))).isPresent();
        assertThat(SignedInCustomers.customer(identity("x".repeat(201), false))).isEmpty();
    }

    private static SecurityIdentity identity(String name, boolean anonymous) {
        Principal principal = () -> name;
        return (SecurityIdentity) Proxy.newProxyInstance(SecurityIdentity.class.getClassLoader(),
                new Class<?>[] { SecurityIdentity.class }, (proxy, method, arguments) -> switch (method.getName()) {
                    case "isAnonymous" -> anonymous;
                    case "getPrincipal" -> principal;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
