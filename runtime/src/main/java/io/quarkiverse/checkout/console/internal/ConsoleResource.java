package io.quarkiverse.checkout.console.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.smallrye.common.annotation.Blocking;

/** The console's front door: leads to the page where something may have happened. */
@Blocking
@ShopperPage
class ConsoleResource {

    private final Visitor visitor;
    private final ReminderConfig reminders;

    ConsoleResource(Visitor visitor, ReminderConfig reminders) {
        this.visitor = visitor;
        this.reminders = reminders;
    }

    @GET
    @Path("console")
    @RolesAllowed(Merchants.ROLE)
    public Response enter() {
        String first = reminders.enabled() ? "/console/reminders" : "/console/totals";
        return PageResponses.seeOther(visitor.shell().base() + first).build();
    }
}
