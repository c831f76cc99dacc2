package io.quarkiverse.checkout.console;

import java.util.List;
import java.util.stream.Stream;

import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.permalink.LinkBudget;
import io.quarkiverse.checkout.permalink.QrCode;

/**
 * A link that a merchant has built.
 *
 * @param address absolute
 * @param query what it is built from, for addresses of its pictures
 * @param estimate what readers would see it cost now; null if that cannot be told or nothing can be had
 * @param codes what there is to say about its discount codes
 */
public record BuiltLink(String address, String query, Estimate estimate, List<Code> codes) {

    public BuiltLink {
        codes = List.copyOf(codes);
    }

    /**
     * A discount code of a link.
     *
     * @param counts whether it takes something off now
     * @param text what it does, or why it does not, in the merchant's language
     */
    public record Code(boolean counts, String text) {
    }

    public int octets() {
        return LinkBudget.octets(address);
    }

    /** Whether it can be a QR code at all. */
    public boolean isDrawable() {
        return QrCode.holds(address);
    }

    /** How many characters a QR code holds. */
    public int mostDrawable() {
        return QrCode.MOST_OCTETS;
    }

    /** How it fits, by the way it travels. */
    public List<Meter> meters() {
        return Stream.of(LinkBudget.values()).map(budget -> new Meter(budget, octets())).toList();
    }

    /** How much of a budget a link takes. */
    public record Meter(LinkBudget budget, int octets) {

        public boolean isEnough() {
            return octets <= budget.octets();
        }

        /** By how much the link is shorter or longer. */
        public int difference() {
            return Math.abs(budget.octets() - octets);
        }
    }
}
