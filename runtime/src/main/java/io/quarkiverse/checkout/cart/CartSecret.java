package io.quarkiverse.checkout.cart;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser holds to reach its cart: 128 random bits. Only its hash is stored, and whoever has the secret has the
 * cart.
 *
 * @param value 22 characters of base64url
 */
public record CartSecret(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CartSecret {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a cart secret has 22 characters of base64url");
        }
    }

    public static CartSecret random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new CartSecret(encode(bytes));
    }

    /** The secret of a cookie; empty if it cannot be one. */
    public static Optional<CartSecret> parse(String cookie) {
        return cookie != null && FORM.matcher(cookie).matches() ? Optional.of(new CartSecret(cookie)) : Optional.empty();
    }

    /** What is stored and looked up: a plain hash will do, as the secret is random. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A secret for one purpose that only the holder of this one can make again, so that a repeated request gets the same
     * answer although we store hashes only.
     */
    public String derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return encode(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "CartSecret[hidden]";
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
