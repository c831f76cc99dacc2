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
 * The page carries the digest and the entries it was made from, so that a changed price can be explained entry by entry
 * although no quote is stored. A digest is not a signature: a fingerprint tells what its sender claims to have been
 * shown, which is all that is needed, as the price is always computed anew.
 */
public final class Fingerprint {

    private final String digest;
    private final String entries;
    private final List<QuoteEntry> read;

    private Fingerprint(String digest, String entries, List<QuoteEntry> read) {
        this.digest = digest;
        this.entries = entries;
        this.read = read;
    }

    static Fingerprint of(Quote quote) {
        List<QuoteEntry> read = QuoteEntry.of(quote);
        String entries = QuoteText.write(read);
        return new Fingerprint(digest(entries), entries, read);
    }

    /**
     * The fingerprint that a page sent back; empty unless the entries are those of a quote and the digest is theirs.
     *
     * @param digest may be null
     * @param entries may be null
     */
    public static Optional<Fingerprint> parse(String digest, String entries) {
        if (digest == null || entries == null || !digest.equals(digest(entries))) {
            return Optional.empty();
        }
        return QuoteText.read(entries).map(read -> new Fingerprint(digest, entries, read));
    }

    /** SHA-256 of the entries, base64url. */
    public String digest() {
        return digest;
    }

    /** One entry per line and charge, and the total. */
    public String entries() {
        return entries;
    }

    /** The total that was shown. */
    public Money total() {
        return read.get(read.size() - 1).amount();
    }

    /** What has changed from the quote with this fingerprint to another; empty if the two say the same. */
    public List<QuoteChange> changesTo(Quote now) {
        return QuoteChanges.between(read, now);
    }

    /** Whether who agreed to this quote agreed to that one: the same goods, delivered the same way, and no dearer. */
    public boolean covers(Quote now) {
        return total().currency().equals(now.currency()) && total().compareTo(now.total()) >= 0
                && changesTo(now).stream().noneMatch(QuoteChange::changesGoods);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return digest;
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
