package io.quarkiverse.checkout.reminder.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.marketing.CampaignReport;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.ReminderResultsPage;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what reminders bring. */
@Blocking
@ShopperPage
class ReminderResultsResource {

    private final CampaignReport report;
    private final MerchantPages pages;

    ReminderResultsResource(CampaignReport report, MerchantPages pages) {
        this.report = report;
        this.pages = pages;
    }

    /** @param days one of those that can be chosen; anything else is the usual one */
    @GET
    @Path("console/reminders/results")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show(@QueryParam("days") String days) {
        ConsoleTop top = pages.top();
        ReminderResultsPage page = new ReminderResultsPage(top, report.of(Steps.TABLE, days, top.shell().locale()));
        return pages.page(200, ReminderPages.Console.results(page)).build();
    }
}
