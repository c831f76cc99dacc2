package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.cart.CartSecret;

class ShareTokensTest {

    private static final UUID SHARE = UUID.fromString("6a1c2f7e-0000-4000-8000-000000000001");

    @Test
    void randomTokensAreTokensAndNoTwoAreTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String token = ShareTokens.random();
            assertThat(ShareTokens.isToken(token)).isTrue();
            assertThat(seen.add(token)).isTrue();
        }
    }

    @Test
    void whoHoldsTheSecretCanTellTheTokenAgain() {
        CartSecret secret = CartSecret.random();
        String token = ShareTokens.derived(SHARE, secret);

        assertThat(ShareTokens.isToken(token)).isTrue();
        assertThat(ShareTokens.derived(SHARE, secret)).isEqualTo(token);
        assertThat(ShareTokens.derived(UUID.randomUUID(), secret)).isNotEqualTo(token);
        assertThat(ShareTokens.derived(SHARE, CartSecret.random())).isNotEqualTo(token);
        assertThat(token).doesNotContain(secret.value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n" })
    void nothingElseIsAToken(String text) {
        assertThat(ShareTokens.isToken(text)).isFalse();
    }

    @Test
    void whatIsStoredIsAHash() {
        assertThat(HexFormat.of().formatHex(ShareTokens.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
