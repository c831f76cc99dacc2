package shop.products;

import java.util.Map;
import java.util.OptionalLong;

/**
 * A variant as it can be bought right now.
 *
 * @param left units left; empty for no limit
 */
public record Offer(Variant variant, OptionalLong left) {

    private static final long FEW = 5;

    static Offer of(Variant variant, Map<String, Long> available) {
        Long left = available.get(variant.id());
        return new Offer(variant, left == null ? OptionalLong.empty() : OptionalLong.of(left));
    }

    public boolean isSoldOut() {
        return left.orElse(FEW) == 0;
    }

    public boolean isScarce() {
        return !isSoldOut() && left.isPresent() && left.getAsLong() <= FEW;
    }

    /** Units left; 0 where there is no limit. */
    public long count() {
        return left.orElse(0);
    }
}
