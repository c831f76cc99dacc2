package io.quarkiverse.checkout.recommendation.internal;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.recommendation.OwnPairsPage;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage;
import io.quarkiverse.checkout.recommendation.RecommendationResultsPage;
import io.quarkiverse.checkout.recommendation.RecommendationSettingsPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;

/** What the merchants' pages about recommendations have in common. */
@ApplicationScoped
class RecommendationConsole {

    static final String ROLE = "checkout-merchant";
    private static final int LONGEST_NAME = 200;

    private final Visitor visitor;
    private final RecommendationConfig config;
    private final Instance<SecurityIdentity> identity;

    RecommendationConsole(Visitor visitor, RecommendationConfig config, Instance<SecurityIdentity> identity) {
        this.visitor = visitor;
        this.config = config;
        this.identity = identity;
    }

    /** The templates. A host puts its own at the same path. */
    @CheckedTemplate(basePath = "checkout/recommendation/console")
    static class Pages {

        static native TemplateInstance settings(RecommendationSettingsPage page);

        static native TemplateInstance pairs(OwnPairsPage page);

        static native TemplateInstance preview(RecommendationPreviewPage page);

        static native TemplateInstance results(RecommendationResultsPage page);
    }

    Shell shell() {
        return visitor.shell();
    }

    Locale locale() {
        return shell().locale();
    }

    RecommendationConsoleMessages texts() {
        return Texts.of(RecommendationConsoleMessages.class, locale());
    }

    boolean enabled() {
        return config.enabled();
    }

    /** Who is signed in, for the record. */
    String merchant() {
        String name = identity.get().getPrincipal().getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    Response page(int status, TemplateInstance page) {
        return PageResponses.page(status, page, locale()).build();
    }

    /** @param path below the pages about recommendations, such as {@code /pairs} */
    Response seeOther(String path) {
        return PageResponses.seeOther(shell().base() + "/console/recommendations" + path).build();
    }
}
