package io.quarkiverse.checkout.permalink;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a link asks for: intent only. It holds no price and nobody's identity, and nothing in it is trusted.
 * <p>
 * No part is null. Any values may be put in here; {@link Permalinks#encode} refuses those that no link can carry.
 *
 * @param lines at most {@value LinkLimits#MOST_LINES}, in order; the same item may come twice; may be empty
 * @param codes discount codes as typed, at most {@value LinkLimits#MOST_CODES} of at most
 *        {@value LinkLimits#LONGEST_CODE} characters; whether they count is the quote's to say
 * @param prefill what the form starts with
 * @param attribution where the shopper comes from, in order: at most {@value LinkLimits#MOST_ATTRIBUTIONS} names of
 *        {@code [a-z0-9_]{1,40}} with 1 to {@value LinkLimits#LONGEST_ATTRIBUTION} characters each; no personal data
 * @param continueTo the page of the shop where the shopper goes on: a path from the root in the one form that
 *        {@link Permalinks#read} gives, percent-encoded, without query and fragment; empty for the usual page
 * @param others parameters that only travel on, in order; names may come twice
 */
public record CartLink(List<LinkLine> lines, List<String> codes, Prefill prefill, Map<String, String> attribution,
        String continueTo, List<LinkParameter> others) {

    public CartLink {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
        attribution = Collections.unmodifiableMap(new LinkedHashMap<>(attribution));
        others = List.copyOf(others);
    }

    public static CartLink of(LinkLine... lines) {
        return new CartLink(List.of(lines), List.of(), Prefill.NONE, Map.of(), "", List.of());
    }

    public CartLink withCodes(String... more) {
        return new CartLink(lines, List.of(more), prefill, attribution, continueTo, others);
    }

    public CartLink withPrefill(Prefill other) {
        return new CartLink(lines, codes, other, attribution, continueTo, others);
    }

    public CartLink withAttribution(Map<String, String> other) {
        return new CartLink(lines, codes, prefill, other, continueTo, others);
    }

    public CartLink withContinueTo(String path) {
        return new CartLink(lines, codes, prefill, attribution, path, others);
    }

    public CartLink withOthers(LinkParameter... more) {
        return new CartLink(lines, codes, prefill, attribution, continueTo, List.of(more));
    }
}
