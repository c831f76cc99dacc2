package io.quarkiverse.checkout.recommendation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.marketing.CampaignReport;
import io.quarkiverse.checkout.recommendation.RecommendationResultsPage;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what mails with recommendations bring. */
@Blocking
@ShopperPage
class RecommendationResultsResource {

    private final CampaignReport report;
    private final RecommendationConsole console;

    RecommendationResultsResource(CampaignReport report, RecommendationConsole console) {
        this.report = report;
        this.console = console;
    }

    /** @param days one of those that can be chosen; anything else is the usual one */
    @GET
    @Path("console/recommendations/results")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response show(@QueryParam("days") String days) {
        RecommendationResultsPage page = new RecommendationResultsPage(console.shell(), console.enabled(),
                report.of(RecommendationMails.TABLE, days, console.locale()));
        return console.page(200, RecommendationConsole.Pages.results(page));
    }
}
