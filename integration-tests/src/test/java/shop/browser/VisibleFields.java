package shop.browser;

import java.util.List;

import com.microsoft.playwright.Page;

/** The fields that a shopper sees in the checkout form; a group of radio buttons is one. */
final class VisibleFields {

    private static final String NAMES = """
            () => [...new Set([...document.querySelectorAll('#checkout-form :is(input, select, textarea)')]
                .filter(field => field.type !== 'hidden' && !field.disabled && field.checkVisibility())
                .map(field => field.name))]
            """;

    private VisibleFields() {
    }

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        return (List<String>) page.evaluate(NAMES);
    }
}
