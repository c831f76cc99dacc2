package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.contact.EmailAddress;

class ExcludedAddressesTest {

    private static final Set<String> OWN = Set.of("shop.example");

    @ParameterizedTest
    @ValueSource(strings = { "postmaster@example.org", "No-Reply@example.org", "ada@shop.example", "ada@SHOP.example",
            "ada@nowhere.test", "ada@any.localhost", "ada@a.b.Invalid" })
    void theseAreNobodysOwn(String address) {
        assertThat(ExcludedAddresses.contain(new EmailAddress(address), OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ada@example.org", "postmaster.ada@example.org", "ada@sub.shop.example", "ada@test.example",
            "ada@shop.example.org" })
    void theseAreSomebodys(String address) {
        assertThat(ExcludedAddresses.contain(new EmailAddress(address), OWN)).isFalse();
    }
}
