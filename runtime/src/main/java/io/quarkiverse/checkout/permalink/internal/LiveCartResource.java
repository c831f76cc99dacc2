package io.quarkiverse.checkout.permalink.internal;

import java.time.Duration;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.Visitor;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/** Tells a page with a joint cart when the cart has changed, and nothing about by whom. */
@PermitAll
@Blocking
@ShopperPage
class LiveCartResource {

    /** Proxies give up on connections that are silent for longer. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

    private final LiveCarts live;
    private final Visitor visitor;

    LiveCartResource(LiveCarts live, Visitor visitor) {
        this.live = live;
        this.visitor = visitor;
    }

    /** 204 tells the browser to give up. */
    @GET
    @Path("cart/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> follow(@Context Sse sse) {
        Optional<Cart> cart = visitor.cart().filter(found -> found.isOpen() && found.standing().joint());
        if (cart.isEmpty() || live.isFull()) {
            throw new WebApplicationException(Response.noContent().build());
        }
        Multi<OutboundSseEvent> versions = Multi.createBy().merging().streams(Multi.createFrom().item(cart.get().version()),
                live.versions(cart.get().id())).map(version -> sse.newEvent(Long.toString(version)));
        Multi<OutboundSseEvent> signs = Multi.createFrom().ticks().every(SIGN_OF_LIFE).onOverflow().drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(versions, signs);
    }
}
