package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Locale;

/**
 * What every page of the checkout has around its content, for the layout and its overriders.
 *
 * @param base address of the checkout, such as {@code /checkout}
 * @param shopName what the shop is called
 * @param locale the shopper's language
 * @param links the shop's own pages
 * @param css address of the style sheet
 * @param scripts addresses of the scripts, all optional to the page
 */
public record Shell(String base, String shopName, Locale locale, Links links, String css, List<String> scripts) {

    /** Addresses of the shop's own pages; empty where there is none. */
    public record Links(String shop, String terms, String privacy, String refund) {
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return switch (locale.getLanguage()) {
            case "ar", "fa", "he", "iw", "ur" -> "rtl";
            default -> "ltr";
        };
    }
}
