package io.quarkiverse.checkout.permalink.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.Permalinks;
import io.quarkiverse.checkout.permalink.Prefill;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.UserTagSectionHelper.Arguments;

/** {@code {checkoutPermalink:of(item)}} and what the tag of the same name needs, for pages of the host. */
@TemplateExtension(namespace = "checkoutPermalink")
public class PermalinkExtension {

    private PermalinkExtension() {
    }

    /** @throws IllegalArgumentException if no link can carry it */
    static String of(String item) {
        return of(item, 1);
    }

    /** @throws IllegalArgumentException if no link can carry it */
    static String of(String item, int quantity) {
        return encode(CartLink.of(LinkLine.of(item, quantity)));
    }

    /** @throws IllegalArgumentException if a parameter of the tag is nothing that a link can carry */
    static String address(Arguments parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach(parameter -> texts.put(parameter.getKey(), String.valueOf(parameter.getValue()).strip()));
        return encode(link(texts));
    }

    static CartLink link(Map<String, String> parameters) {
        // a tag's parameters come in no order, and a link should always be the same
        Map<String, String> rest = new TreeMap<>(parameters);
        String item = rest.getOrDefault("item", "");
        rest.remove("item");
        int quantity = quantity(rest.remove("quantity"));
        String codes = rest.remove("codes");
        String page = rest.remove("continue_to");
        rest.values().removeIf(String::isEmpty);
        return new CartLink(item.isEmpty() ? List.of() : List.of(LinkLine.of(item, quantity)), codes(codes),
                Prefill.NONE, rest, page == null ? "" : ContinueTo.path(page).orElse(page), List.of());
    }

    /** What is no number is refused with the rest. */
    private static int quantity(String typed) {
        return typed == null ? 1 : typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static List<String> codes(String typed) {
        return typed == null ? List.of()
                : Stream.of(typed.split("[\\s,]+")).filter(Predicate.not(String::isEmpty)).toList();
    }

    private static String encode(CartLink link) {
        return Arc.container().instance(Permalinks.class).get().encode(link);
    }
}
