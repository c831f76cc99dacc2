package io.quarkiverse.checkout.order;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The secrets that open order pages: what is stored of them. */
public final class OrderSecret {

    private OrderSecret() {
    }

    /** A plain hash will do, as a secret has at least 128 random bits. */
    public static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
