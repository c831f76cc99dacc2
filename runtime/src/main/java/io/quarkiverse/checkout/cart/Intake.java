package io.quarkiverse.checkout.cart;

import java.util.List;
import java.util.Map;

/**
 * Several things to put into a cart at once, as a link proposes them.
 *
 * @param lines what is wanted
 * @param codes discount codes to come along
 * @param attribution where the things come from; empty leaves the cart's as it is
 * @param way what becomes of what is in the cart already
 * @param once names this intake: the same one again changes nothing
 */
public record Intake(List<NewLine> lines, List<String> codes, Map<String, String> attribution, Way way, String once) {

    public Intake {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
        attribution = Map.copyOf(attribution);
    }

    /** What becomes of what is in the cart already. */
    public enum Way {
        /** It stays, and quantities of the same goods add up. */
        ADD,
        /** It stays, and of the same goods the larger quantity counts: to bring things back without doubling them. */
        MERGE,
        /** It goes. */
        REPLACE
    }
}
