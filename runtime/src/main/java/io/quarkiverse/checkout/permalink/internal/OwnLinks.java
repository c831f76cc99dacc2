package io.quarkiverse.checkout.permalink.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.permalink.OwnLink;
import io.quarkiverse.checkout.permalink.Share;
import io.quarkiverse.checkout.permalink.Shares;
import io.quarkiverse.checkout.permalink.Shares.OwnShare;

/** The links to the visitor's own cart, with their addresses. */
@ApplicationScoped
class OwnLinks {

    private final Shares shares;
    private final Visitor visitor;

    OwnLinks(Shares shares, Visitor visitor) {
        this.shares = shares;
        this.visitor = visitor;
    }

    List<OwnLink> of(Cart cart) {
        return shares.of(cart, visitor.shopper().secret()).stream().map(this::link).toList();
    }

    private OwnLink link(OwnShare own) {
        Share share = own.share();
        return new OwnLink(share.id(), share.scope(),
                own.token().map(token -> visitor.site() + visitor.shell().base() + "/shared/" + token), share.expiresAt());
    }
}
