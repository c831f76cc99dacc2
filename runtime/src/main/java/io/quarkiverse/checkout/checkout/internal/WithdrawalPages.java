package io.quarkiverse.checkout.checkout.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Withdrawal;
import io.quarkiverse.checkout.checkout.WithdrawalPage;
import io.quarkiverse.checkout.checkout.WithdrawalPage.Known;
import io.quarkiverse.checkout.checkout.WithdrawalPage.Statement;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderAccess;
import io.quarkiverse.checkout.order.OrderLine;

/** Renders the steps of a withdrawal. */
@ApplicationScoped
class WithdrawalPages {

    private final Visit visit;
    private final Shells shells;
    private final Legal legal;
    private final WithdrawalStore withdrawals;
    private final CheckoutAnswers answers;

    WithdrawalPages(Visit visit, Shells shells, Legal legal, WithdrawalStore withdrawals, CheckoutAnswers answers) {
        this.visit = visit;
        this.shells = shells;
        this.legal = legal;
        this.withdrawals = withdrawals;
        this.answers = answers;
    }

    WithdrawalCase of(OrderAccess access, String secret) {
        Order order = access.order();
        List<Withdrawal> declared = withdrawals.find(order.id());
        Set<String> gone = new HashSet<>();
        declared.forEach(statement -> gone.addAll(statement.lines()));
        List<OrderLine> open = legal.withdrawable(order)
                ? order.lines().stream().filter(line -> !gone.contains(line.id())).toList()
                : List.of();
        return new WithdrawalCase(order, access.scope() == OrderAccess.Scope.MAIL, answers.orderAddress(secret), declared,
                open);
    }

    WithdrawalForm check(FormFields fields, WithdrawalCase it) {
        return WithdrawalForm.of(fields, it.open(), it.owner(), Texts.of(visit.locale()));
    }

    /** The first step; who has proved to be the buyer finds it filled in. */
    Response form(WithdrawalCase it) {
        Known owner = it.owner();
        return page(200, it, new Form(it.proved()
                ? Map.of(WithdrawalForm.EXTENT, "all", WithdrawalForm.NAME, owner.name(), WithdrawalForm.EMAIL, owner.email())
                : Map.of(WithdrawalForm.EXTENT, "all"), List.of()), null);
    }

    /** The first step as it was typed. */
    Response form(WithdrawalCase it, WithdrawalForm form) {
        return page(form.errors().isEmpty() ? 200 : 422, it, form.form(), null);
    }

    /** The last step. */
    Response confirmation(WithdrawalCase it, WithdrawalForm form) {
        Known owner = it.shown(it.owner().name(), it.owner().email());
        Statement statement = new Statement(form.lines(),
                form.typed().get(WithdrawalForm.NAME).isBlank() ? owner.name() : form.name(),
                form.typed().get(WithdrawalForm.EMAIL).isBlank() ? owner.email() : form.email(), null);
        return page(200, it, form.form(), statement);
    }

    private Response page(int status, WithdrawalCase it, Form form, Statement statement) {
        List<Statement> receipts = it.declared().stream().map(declared -> receipt(it, declared)).toList();
        WithdrawalPage page = new WithdrawalPage(shells.of(visit.locale()), it.order(), it.address(), it.orderAddress(),
                receipts, it.open(),
                form, it.shown(it.owner().name(), it.owner().email()), statement);
        return PageResponses.page(status, Pages.Shop.withdrawal(page), visit.locale()).build();
    }

    private static Statement receipt(WithdrawalCase it, Withdrawal declared) {
        Known who = it.shown(declared.name(), declared.email());
        return new Statement(it.lines(declared.lines()), who.name(), who.email(), declared.at());
    }
}
