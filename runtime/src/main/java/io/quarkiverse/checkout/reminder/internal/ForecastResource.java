package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what the next days bring. It writes nothing. */
@Blocking
@ShopperPage
class ForecastResource {

    private final MerchantPages pages;
    private final Forecasts forecasts;
    private final Clock clock;

    ForecastResource(MerchantPages pages, Forecasts forecasts, Clock clock) {
        this.pages = pages;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @GET
    @Path("console/reminders/forecast")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show() {
        return pages.page(200, ReminderPages.Console.forecast(forecasts.page(pages.top(), clock.instant()))).build();
    }
}
