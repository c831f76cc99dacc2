package io.quarkiverse.checkout;

/**
 * Addresses of the files that the pages load, for templates: <code>{cdi:checkoutAssets.css}</code>.
 * <p>
 * Each address is an absolute path with a hash of the file's content in its name, and may be cached for ever.
 *
 * @param css the style sheet
 * @param theme the host's own {@code checkout-assets/theme.css}, which follows {@code css} and sets its custom properties;
 *        empty if the host has none
 * @param script the script that only makes the pages smoother
 * @param htmx the library that {@code script} builds on
 */
public record CheckoutAssets(String css, String theme, String script, String htmx) {

    /** Address of the checkout from the root of the site, without a slash at the end. */
    public String base() {
        return css.substring(0, css.lastIndexOf("/assets/"));
    }
}
