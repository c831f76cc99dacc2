package io.quarkiverse.checkout.permalink.internal;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Intake.Way;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.permalink.CartRecovered;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.permalink.ProposalPage;
import io.quarkiverse.checkout.permalink.Share;
import io.quarkiverse.checkout.permalink.ShareScope;
import io.quarkiverse.checkout.permalink.Shares;
import io.smallrye.common.annotation.Blocking;

/** What is behind the links to a cart. Looking changes nothing; the button does. */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class SharedResource {

    private final Shares shares;
    private final SharedCarts shown;
    private final Carts carts;
    private final Proposals proposals;
    private final Visitor visitor;
    private final Attempts attempts;
    private final Event<CartRecovered> recovered;

    SharedResource(Shares shares, SharedCarts shown, Carts carts, Proposals proposals, Visitor visitor,
            Attempts attempts, Event<CartRecovered> recovered) {
        this.shares = shares;
        this.shown = shown;
        this.carts = carts;
        this.proposals = proposals;
        this.visitor = visitor;
        this.attempts = attempts;
        this.recovered = recovered;
    }

    @GET
    @Path("shared/{token}")
    public Response show(@PathParam("token") String token) {
        return show(token, "/shared/", false);
    }

    @GET
    @Path("recover/{token}")
    public Response showRecovery(@PathParam("token") String token) {
        return show(token, "/recover/", true);
    }

    @POST
    @Path("shared/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("token") String token, String body) {
        return act(token, body, false);
    }

    @POST
    @Path("recover/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recover(@PathParam("token") String token, String body) {
        return act(token, body, true);
    }

    private Response show(String token, String path, boolean recovery) {
        Optional<Share> share = open(token, recovery);
        if (share.isEmpty()) {
            return ended();
        }
        Optional<Cart> own = visitor.cart().filter(Cart::isOpen);
        boolean its = own.filter(cart -> share.get().isOf(cart.id())).isPresent();
        if (its && !recovery) {
            return toCart();
        }
        SharedCarts.Shown lines = shown.of(share.get(), texts());
        if (lines.over()) {
            return ended();
        }
        Proposal proposal = proposals.of(lines.wanted(), share.get().codes());
        ProposalPage page = new ProposalPage(visitor.shell(), ProposalPage.Kind.valueOf(share.get().scope().name()),
                proposal.estimate(), lines.notes(proposal), !its && own.filter(cart -> !cart.isEmpty()).isPresent(),
                visitor.shell().base() + path + token, UUID.randomUUID().toString(), Optional.of(share.get().expiresAt()));
        return PageResponses.page(200, LinkPages.proposal(page), visitor.shell().locale()).build();
    }

    private Response act(String token, String body, boolean recovery) {
        Optional<Share> share = open(token, recovery);
        if (share.isEmpty()) {
            return ended();
        }
        return switch (share.get().scope()) {
            case VIEW -> toCart();
            case TOGETHER -> join(share.get());
            case COPY -> {
                take(share.get(), Way.ADD, FormFields.of(body));
                yield toCart();
            }
            case RECOVER -> recover(share.get(), FormFields.of(body));
        };
    }

    /** In the browser of the cart itself there is nothing to bring back but codes. */
    private Response recover(Share share, FormFields form) {
        Optional<Cart> its = visitor.cart().filter(cart -> cart.isOpen() && share.isOf(cart.id()));
        Optional<Cart> now = its.isPresent() && share.codes().isEmpty() ? its : take(share, Way.MERGE, form);
        now.ifPresent(cart -> recovered.fire(new CartRecovered(share.id(), cart.id())));
        return toCart();
    }

    private Optional<Cart> take(Share share, Way added, FormFields form) {
        Proposal proposal = proposals.of(shown.of(share, texts()).wanted(), share.codes());
        Way way = form.text("way").equals("replace") ? Way.REPLACE : added;
        CartOutcome outcome = carts.take(visitor.shopper(), proposal.intake(way, Once.of(form)));
        if (outcome instanceof CartOutcome.Saved saved) {
            visitor.hold(saved.secret());
            return Optional.of(saved.cart());
        }
        return Optional.empty();
    }

    private Response join(Share share) {
        if (visitor.cart().filter(cart -> share.isOf(cart.id())).isPresent()) {
            return toCart();
        }
        Optional<CartSecret> secret = share.cartId().flatMap(cart -> carts.join(cart, share.id(), share.expiresAt()));
        if (secret.isEmpty()) {
            return visitor.problem(409, texts().fullTitle(), texts().fullText());
        }
        visitor.join(secret.get());
        return toCart();
    }

    private Optional<Share> open(String token, boolean recovery) {
        if (attempts.exhausted(Attempts.Kind.LINK)) {
            return Optional.empty();
        }
        Optional<Share> share = shares.open(token).filter(found -> (found.scope() == ShareScope.RECOVER) == recovery);
        if (share.isEmpty()) {
            attempts.failed(Attempts.Kind.LINK);
        }
        return share;
    }

    private Response ended() {
        return attempts.exhausted(Attempts.Kind.LINK)
                ? visitor.problem(429, texts().waitTitle(), texts().waitText())
                : visitor.problem(404, texts().endedTitle(), texts().endedText());
    }

    private Response toCart() {
        return PageResponses.seeOther(visitor.shell().base() + "/cart").build();
    }

    private LinkMessages texts() {
        return Texts.of(LinkMessages.class, visitor.shell().locale());
    }
}
