package io.quarkiverse.checkout.console.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.console.LinkSalesPage;
import io.quarkiverse.checkout.order.AttributedSales;
import io.quarkiverse.checkout.order.Orders;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what their links brought. The numbers are those of the orders, and nobody is followed for them. */
@Blocking
@ShopperPage
class LinkSalesResource {

    private static final List<Integer> PERIODS = List.of(7, 30, 90);
    private static final int USUAL = 30;
    private static final int MOST = 100;

    private final Orders orders;
    private final Visitor visitor;
    private final Clock clock;

    LinkSalesResource(Orders orders, Visitor visitor, Clock clock) {
        this.orders = orders;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** @param days one of those that can be chosen; anything else is the usual one */
    @GET
    @Path("console/links/results")
    @RolesAllowed(Merchants.ROLE)
    public Response show(@QueryParam("days") String days) {
        int period = PERIODS.stream().filter(known -> known.toString().equals(days)).findFirst().orElse(USUAL);
        List<AttributedSales> sales = orders.attributedSales(clock.instant().minus(Duration.ofDays(period)), MOST + 1);
        Shell shell = visitor.shell();
        LinkSalesPage page = new LinkSalesPage(shell, period, PERIODS, sales.stream().limit(MOST).toList(),
                sales.size() > MOST);
        return PageResponses.page(200, ConsolePages.sales(page), shell.locale()).build();
    }
}
