package io.quarkiverse.checkout.permalink;

import java.util.Optional;

/**
 * Writes and reads links that say what to buy, after the permalink capability of the Universal Commerce Protocol. Nothing
 * here asks the catalogue, and nothing is stored.
 * <p>
 * What {@link #encode} gives reads back as the same link. What {@link #read} gives can be encoded again, unless that
 * makes it too long.
 */
public interface Permalinks {

    /** Where links begin, below the root of the shop's REST resources. */
    String PATH = "/buy";

    /**
     * A link as path and query, such as {@code /buy/mug:2?discounts/codes/0=SPRING}.
     *
     * @throws IllegalArgumentException if it would not read back as it is; {@link #check} says why
     */
    String encode(CartLink link);

    /**
     * A link as it is sent to people, which {@link LinkBudget} measures; empty without {@code quarkus.checkout.url}.
     *
     * @throws IllegalArgumentException as {@link #encode} does
     */
    Optional<String> absolute(CartLink link);

    /** What readers of a link would get: the same, without notes, if it can be encoded. */
    LinkReading check(CartLink link);

    /**
     * What a link says. Whatever comes in, there is an answer.
     *
     * @param rawPath from {@value #PATH} on, as it is in the address, not decoded
     * @param rawQuery without the question mark, not decoded; null or empty if there is none
     */
    LinkReading read(String rawPath, String rawQuery);

    /**
     * Where a shopper goes on after a link, as path and query of this shop: its own page, or another one, together with
     * its attribution and the parameters that only travel on. Nothing of the prefill is in it.
     *
     * @param otherwise path, with or without query, for links that name no page
     */
    String destination(CartLink link, String otherwise);
}
