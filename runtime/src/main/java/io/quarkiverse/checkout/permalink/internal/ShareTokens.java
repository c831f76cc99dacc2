package io.quarkiverse.checkout.permalink.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.cart.CartSecret;

/** Tokens of links to carts: 256 bits as base64url. */
final class ShareTokens {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShareTokens() {
    }

    static boolean isToken(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String derived(UUID shareId, CartSecret secret) {
        return secret.derive("share " + shareId);
    }

    /** What is stored and looked up: a plain hash will do, as a token is as good as random. */
    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
