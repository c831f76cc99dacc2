package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSealTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String LINK = "/buy/mug:2?buyer/email=ada%40example.org";

    private final LinkSeal seal = seal(1, NOW);

    @ParameterizedTest
    @ValueSource(strings = { LINK, "/buy/\u00e4\u4e2d\ud83d\ude00" })
    void whatIsSealedOpens(String link) {
        assertThat(seal.open(seal.seal(link))).contains(link);
    }

    @Test
    void nothingOfItShowsAndTheSameLinkIsSealedDifferently() {
        String sealed = seal.seal(LINK);

        assertThat(new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1)).doesNotContain("buy", "ada");
        assertThat(seal.seal(LINK)).isNotEqualTo(sealed);
        assertThat(sealed).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void itOpensForADay() {
        String sealed = seal.seal(LINK);

        assertThat(seal(1, NOW.plus(Duration.ofDays(1)).minusSeconds(1)).open(sealed)).contains(LINK);
        assertThat(seal(1, NOW.plus(Duration.ofDays(1))).open(sealed)).isEmpty();
    }

    @Test
    void anotherShopDoesNotOpenIt() {
        assertThat(seal(2, NOW).open(seal.seal(LINK))).isEmpty();
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        byte[] sealed = Base64.getUrlDecoder().decode(seal.seal(LINK));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThat(seal.open(Base64.getUrlEncoder().withoutPadding().encodeToString(changed))).as("octet %s", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "A", "AAAA", "not base64!", "AAAAAAAAAAAAAAAA",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
    void whatWeDidNotSealDoesNotOpen(String sealed) {
        assertThat(seal.open(sealed)).isEmpty();
    }

    private static LinkSeal seal(int key, Instant now) {
        return new LinkSeal(FixedKey.of(key), Clock.fixed(now, ZoneOffset.UTC));
    }
}
