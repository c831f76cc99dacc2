package io.quarkiverse.checkout.permalink.internal;

import io.quarkiverse.checkout.permalink.ProposalPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates. A host puts its own at the same path. */
@CheckedTemplate(basePath = "checkout/link")
final class LinkPages {

    private LinkPages() {
    }

    static native TemplateInstance proposal(ProposalPage page);
}
