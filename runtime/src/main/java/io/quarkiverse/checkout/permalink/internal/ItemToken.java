package io.quarkiverse.checkout.permalink.internal;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an item's id stands in the path: as it is, or behind {@code ~} as base64url of its UTF-8 without padding. */
final class ItemToken {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");
    private static final String MARK = "~";

    private ItemToken() {
    }

    static String encode(String itemId) {
        return PLAIN.matcher(itemId).matches() ? itemId
                : MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(Utf8.encode(itemId));
    }

    static Optional<String> decode(String token) {
        if (!token.startsWith(MARK)) {
            return Optional.of(token).filter(id -> PLAIN.matcher(id).matches());
        }
        String encoded = token.substring(MARK.length());
        return bytes(encoded)
                // the decoder takes padding and stray bits, which make other tokens of the same id
                .filter(bytes -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(encoded))
                .flatMap(Utf8::decode).filter(ItemToken::isId);
    }

    static boolean isId(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<byte[]> bytes(String encoded) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(encoded));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
