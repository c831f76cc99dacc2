package io.quarkiverse.checkout.permalink.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.ShopKey;

/**
 * Takes a link to its page without storing it and without showing it: encrypted, so that nothing personal that a link may
 * carry is in an address, and with a time, so that such an address is no link of its own. AES-256-GCM with a random nonce.
 */
@ApplicationScoped
class LinkSeal {

    private static final Duration LIFETIME = Duration.ofDays(1);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = NONCE + Long.BYTES + TAG_BITS / Byte.SIZE;

    private final ShopKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkSeal(DataSource dataSource, Clock clock) {
        this.key = new ShopKey(dataSource, "link-seal");
        this.clock = clock;
    }

    /** @param link as path and query */
    String seal(String link) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] text = link.getBytes(StandardCharsets.UTF_8);
        long until = clock.instant().plus(LIFETIME).getEpochSecond();
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce,
                ByteBuffer.allocate(Long.BYTES + text.length).putLong(until).put(text).array());
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array());
    }

    /** The link; empty if we did not seal it, or too long ago. */
    Optional<String> open(String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length <= SHORTEST) {
                return Optional.empty();
            }
            ByteBuffer opened = ByteBuffer.wrap(crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE),
                    Arrays.copyOfRange(bytes, NONCE, bytes.length)));
            Instant until = Instant.ofEpochSecond(opened.getLong());
            return until.isAfter(clock.instant()) ? Optional.of(StandardCharsets.UTF_8.decode(opened).toString())
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if it is not ours */
    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not sealed by this shop", e);
        }
    }
}
