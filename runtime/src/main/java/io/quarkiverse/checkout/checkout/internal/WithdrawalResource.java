package io.quarkiverse.checkout.checkout.internal;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.order.OrderAccess;
import io.quarkiverse.checkout.order.Orders;
import io.smallrye.common.annotation.Blocking;

/**
 * Withdrawing from an order behind its secret, in two steps: a statement, and its confirmation. Only the confirmation
 * writes.
 */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class WithdrawalResource {

    private final Orders orders;
    private final Legal legal;
    private final WithdrawalPages pages;
    private final WithdrawalStore withdrawals;
    private final ProblemPages problems;

    WithdrawalResource(Orders orders, Legal legal, WithdrawalPages pages, WithdrawalStore withdrawals,
            ProblemPages problems) {
        this.orders = orders;
        this.legal = legal;
        this.pages = pages;
        this.withdrawals = withdrawals;
        this.problems = problems;
    }

    @GET
    @Path("orders/{secret}/withdraw")
    public Response show(@PathParam("secret") String secret) {
        Optional<OrderAccess> access = orders.open(secret);
        if (access.isEmpty()) {
            return problems.orderUnknown();
        }
        WithdrawalCase it = pages.of(access.get(), secret);
        return it.open().isEmpty() && it.declared().isEmpty() ? refusal(it) : pages.form(it);
    }

    /** {@code intent=confirm} is the last step, {@code intent=edit} goes back to the first. */
    @POST
    @Path("orders/{secret}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declare(@PathParam("secret") String secret, String body) {
        Optional<OrderAccess> access = orders.open(secret);
        if (access.isEmpty()) {
            return problems.orderUnknown();
        }
        WithdrawalCase it = pages.of(access.get(), secret);
        if (it.open().isEmpty()) {
            return it.declared().isEmpty() ? refusal(it) : receipt(it);
        }
        FormFields fields = FormFields.of(body);
        WithdrawalForm form = pages.check(fields, it);
        if (!form.errors().isEmpty() || fields.text("intent").equals("edit")) {
            return pages.form(it, form);
        }
        if (!fields.text("intent").equals("confirm")) {
            return pages.confirmation(it, form);
        }
        withdrawals.declare(it.order().id(), form.lines(), form.name(), form.email());
        return receipt(it);
    }

    private static Response receipt(WithdrawalCase it) {
        return PageResponses.seeOther(it.address()).build();
    }

    private Response refusal(WithdrawalCase it) {
        return legal.withdrawableUntil(it.order()).isPresent() ? problems.withdrawalOver(it.orderAddress())
                : problems.withdrawalNone(it.orderAddress());
    }
}
