package io.quarkiverse.checkout.recommendation.internal;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.recommendation.FollowUpPage;
import io.quarkiverse.checkout.recommendation.FollowUpsPage;
import io.quarkiverse.checkout.recommendation.OwnPairsPage;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage;
import io.quarkiverse.checkout.recommendation.RecommendationResultsPage;
import io.quarkiverse.checkout.recommendation.RecommendationSettingsPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What the merchants' pages about recommendations have in common. */
@ApplicationScoped
class RecommendationConsole {

    static final String ROLE = Merchants.ROLE;

    private final Visitor visitor;
    private final RecommendationConfig config;
    private final Merchants merchants;

    RecommendationConsole(Visitor visitor, RecommendationConfig config, Merchants merchants) {
        this.visitor = visitor;
        this.config = config;
        this.merchants = merchants;
    }

    /** The templates. A host puts its own at the same path. */
    @CheckedTemplate(basePath = "checkout/recommendation/console")
    static class Pages {

        static native TemplateInstance settings(RecommendationSettingsPage page);

        static native TemplateInstance pairs(OwnPairsPage page);

        static native TemplateInstance preview(RecommendationPreviewPage page);

        static native TemplateInstance results(RecommendationResultsPage page);

        static native TemplateInstance followUps(FollowUpsPage page);

        static native TemplateInstance followUp(FollowUpPage page);
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
        return merchants.name();
    }

    Response page(int status, TemplateInstance page) {
        return PageResponses.page(status, page, locale()).build();
    }

    Response problem(int status, String title, String text) {
        return visitor.problem(status, title, text);
    }

    /** @param path below the pages about recommendations, such as {@code /pairs} */
    Response seeOther(String path) {
        return PageResponses.seeOther(shell().base() + "/console/recommendations" + path).build();
    }
}
