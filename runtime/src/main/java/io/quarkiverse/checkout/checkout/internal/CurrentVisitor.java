package io.quarkiverse.checkout.checkout.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Visitor;

@ApplicationScoped
class CurrentVisitor implements Visitor {

    private final Visit visit;
    private final Shells shells;
    private final DraftRepository drafts;
    private final ProblemPages problems;

    CurrentVisitor(Visit visit, Shells shells, DraftRepository drafts, ProblemPages problems) {
        this.visit = visit;
        this.shells = shells;
        this.drafts = drafts;
        this.problems = problems;
    }

    @Override
    public Response problem(int status, String title, String text) {
        return problems.page(status, title, text);
    }

    @Override
    public Shell shell() {
        return shells.of(visit.locale());
    }

    @Override
    public String site() {
        return visit.site();
    }

    @Override
    public Shopper shopper() {
        return visit.shopper();
    }

    @Override
    public Optional<Cart> cart() {
        return visit.cart();
    }

    @Override
    public void hold(CartSecret secret) {
        visit.give(secret);
    }

    @Override
    public void join(CartSecret joint) {
        visit.join(joint);
    }

    @Override
    public void suggest(Cart cart, Map<String, String> fields) {
        Map<String, String> known = new HashMap<>(fields);
        known.keySet().retainAll(CheckoutFields.NAMES);
        known.values().removeIf(String::isBlank);
        if (!known.isEmpty()) {
            drafts.suggest(cart, known);
        }
    }
}
