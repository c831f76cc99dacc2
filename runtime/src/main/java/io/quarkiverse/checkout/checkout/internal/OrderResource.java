package io.quarkiverse.checkout.checkout.internal;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.OrderPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.PaymentPage;
import io.quarkiverse.checkout.contact.CustomerAccounts;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderAccess;
import io.quarkiverse.checkout.order.Orders;
import io.smallrye.common.annotation.Blocking;

/** What a shopper finds behind the secret of an order: its page, or how far its payment has come. */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class OrderResource {

    private static final Logger LOG = Logger.getLogger(OrderResource.class);

    private final Visit visit;
    private final Orders orders;
    private final PlacementStore placements;
    private final Placements placing;
    private final CustomerAccounts accounts;
    private final HookCalls calls;
    private final Legal legal;
    private final CheckoutAnswers answers;
    private final Shells shells;
    private final ProblemPages problems;
    private final PageSuggestions suggestions;

    OrderResource(Visit visit, Orders orders, PlacementStore placements, Placements placing, CustomerAccounts accounts,
            Legal legal, CheckoutAnswers answers, Shells shells, ProblemPages problems, HookCalls calls,
            PageSuggestions suggestions) {
        this.visit = visit;
        this.orders = orders;
        this.placements = placements;
        this.placing = placing;
        this.accounts = accounts;
        this.calls = calls;
        this.legal = legal;
        this.answers = answers;
        this.shells = shells;
        this.problems = problems;
        this.suggestions = suggestions;
    }

    @GET
    @Path("orders/{secret}")
    public Response show(@PathParam("secret") String secret, @QueryParam("returned") String returned) {
        Optional<OrderAccess> order = orders.open(secret);
        if (order.isPresent()) {
            return page(order.get(), secret);
        }
        Optional<Placement> placement = placements.findBySecret(secret);
        if (placement.isEmpty()) {
            return problems.orderUnknown();
        }
        return placement.get().state() == PlacementState.RELEASED
                ? PageResponses.seeOther(answers.declinedAddress(placement.get().decline())).build()
                : waiting(placement.get(), secret, returned != null);
    }

    /** The shopper asks whether the payment has come through, or wants to pay another way ({@code intent=cancel}). */
    @POST
    @Path("orders/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@PathParam("secret") String secret, String body) {
        Optional<Placement> placement = placements.findBySecret(secret);
        if (placement.isEmpty()) {
            return problems.orderUnknown();
        }
        boolean cancel = FormFields.of(body).text("intent").equals("cancel")
                && placement.get().state() == PlacementState.ACTION_REQUIRED;
        Optional<PlacementOutcome> instead = cancel ? placing.callOff(placement.get())
                : Optional.of(placing.check(placement.get().id()));
        return instead.map(outcome -> answer(outcome, secret)).orElseGet(answers::toCheckout);
    }

    private Response answer(PlacementOutcome outcome, String secret) {
        if (outcome instanceof PlacementOutcome.Placed) {
            return leaveFor(answers.orderAddress(secret));
        }
        return outcome instanceof PlacementOutcome.Declined declined
                ? leaveFor(answers.declinedAddress(declined.reason()))
                : PageResponses.seeOther(answers.waitingAddress(secret)).build();
    }

    /** A script that asked for a part of this page is told to go to another one. */
    private Response leaveFor(String address) {
        return visit.byScript()
                ? Response.noContent().header("HX-Redirect", address).build()
                : PageResponses.seeOther(address).build();
    }

    /** On the way out it leads on to the provider's page at once; on the way back it waits. */
    private Response waiting(Placement placement, String secret, boolean returned) {
        Optional<String> payAt = Optional.ofNullable(placement.actionUrl());
        PaymentPage page = new PaymentPage(shells.of(visit.locale()), placement.amount(), answers.orderAddress(secret),
                payAt, placement.state() == PlacementState.REVIEW);
        ResponseBuilder response = PageResponses.page(200, Pages.Shop.payment(page), visit.locale());
        if (payAt.isPresent() && !returned) {
            response.header("Refresh", "0;url=" + payAt.get());
        }
        return response.build();
    }

    private Response page(OrderAccess access, String secret) {
        Order order = access.order();
        boolean proved = access.scope() == OrderAccess.Scope.MAIL;
        OrderPage page = new OrderPage(shells.of(visit.locale()), order,
                proved ? order.buyer().email() : Masks.email(order.buyer().email()),
                proved ? order.destination() : Masks.address(order.destination()), !proved,
                order.shown().compareTo(order.total()) > 0,
                legal.offeredUntil(order)
                        .map(until -> new OrderPage.Withdrawing(answers.orderAddress(secret) + "/withdraw", until)),
                order.customer().isEmpty() ? account(order) : Optional.empty(), suggestions.of(order, visit, proved));
        return PageResponses.page(200, Pages.Shop.order(page), visit.locale()).build();
    }

    private Optional<String> account(Order order) {
        try {
            return calls.ask(CustomerAccounts.class, accounts, order.number(), accounts::offer).value();
        } catch (HookFaultException e) {
            LOG.errorf(e, "No account is offered: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
