package shop.pages;

import java.util.Locale;

import io.quarkiverse.checkout.money.Money;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** How values look on a page. */
@TemplateExtension
final class Shown {

    private Shown() {
    }

    /** An amount as the page's language writes it: {@code {price.shown}}. */
    static String shown(Money amount, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return amount.format((Locale) locale);
    }
}
