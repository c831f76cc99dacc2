package io.quarkiverse.checkout.quote;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.money.Money;

/**
 * Identifies what a quote says, so that a placement can name what the shopper was shown.
 * <p>
 * The page carries the digest and the entries it was made from. The entries prove themselves, as only they have that
 * digest; so a changed price can be explained entry by entry although no quote is stored.
 *
 * @param digest SHA-256 of the entries, base64url
 * @param entries one per line and charge, the total last
 */
public record Fingerprint(String digest, String entries) {

    static Fingerprint of(Quote quote) {
        String entries = QuoteEntry.write(QuoteEntry.of(quote));
        return new Fingerprint(digest(entries), entries);
    }

    /** The fingerprint that a page sent back; empty unless the entries are those that the digest was made from. */
    public static Optional<Fingerprint> parse(String digest, String entries) {
        byte[] expected = digest(entries).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, digest.getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(new Fingerprint(digest, entries))
                : Optional.empty();
    }

    /** What has changed from the quote with this fingerprint to another; empty if the two say the same. */
    public List<QuoteChange> changesTo(Quote now) {
        return QuoteChanges.between(QuoteEntry.read(entries), QuoteEntry.of(now));
    }

    /** The total that was shown. */
    public Money total() {
        return QuoteEntry.total(QuoteEntry.read(entries));
    }

    private static String digest(String entries) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(entries.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
