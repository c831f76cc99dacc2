package io.quarkiverse.checkout.console.internal;

import io.quarkiverse.checkout.console.LinkSalesPage;
import io.quarkiverse.checkout.console.LinksPage;
import io.quarkiverse.checkout.console.PeoplePage;
import io.quarkiverse.checkout.console.TotalsPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates. A host puts its own at the same path. */
@CheckedTemplate(basePath = "checkout/console")
final class ConsolePages {

    private ConsolePages() {
    }

    static native TemplateInstance totals(TotalsPage page);

    static native TemplateInstance links(LinksPage page);

    static native TemplateInstance sales(LinkSalesPage page);

    static native TemplateInstance people(PeoplePage page);
}
