package io.quarkiverse.checkout.permalink.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

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
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.FittedLine;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.permalink.OwnLink;
import io.quarkiverse.checkout.permalink.QrCode;
import io.quarkiverse.checkout.permalink.ShareConfig;
import io.quarkiverse.checkout.permalink.ShareScope;
import io.quarkiverse.checkout.permalink.Shares;
import io.smallrye.common.annotation.Blocking;

/** The links to a cart, for the shopper who began it. */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class SharesResource {

    private final Shares shares;
    private final OwnLinks links;
    private final Carts carts;
    private final Visitor visitor;
    private final ShareConfig config;

    SharesResource(Shares shares, OwnLinks links, Carts carts, Visitor visitor, ShareConfig config) {
        this.shares = shares;
        this.links = links;
        this.carts = carts;
        this.visitor = visitor;
        this.config = config;
    }

    @POST
    @Path("cart/shares")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(String body) {
        Optional<Cart> cart = own().filter(found -> !found.isEmpty());
        Optional<CartSecret> secret = visitor.shopper().secret();
        ShareScope scope = scope(FormFields.of(body).text("scope"));
        if (cart.isPresent() && secret.isPresent()
                && shares.create(atPricesOfNow(cart.get()), secret.get(), scope).isEmpty()) {
            LinkMessages texts = Texts.of(LinkMessages.class, visitor.shell().locale());
            return visitor.problem(409, texts.shareLimitTitle(), texts.shareLimitText(config.maxLinks()));
        }
        return toLinks();
    }

    /** With the prices of now: what becomes different is told from now on. */
    private Cart atPricesOfNow(Cart cart) {
        List<NewLine> wanted = cart.lines().stream()
                .map(line -> new NewLine(line.itemId(), line.quantity(), line.options())).toList();
        List<FittedLine> now = carts.fit(wanted, visitor.shell().locale());
        return cart.withLines(IntStream.range(0, now.size())
                .mapToObj(i -> now.get(i).line().map(CartLine::seenPrice).map(cart.lines().get(i)::seenAt)
                        .orElse(cart.lines().get(i)))
                .toList());
    }

    @POST
    @Path("cart/shares/{share}")
    public Response revoke(@PathParam("share") String share) {
        own().ifPresent(cart -> links.of(cart).stream().filter(link -> link.id().toString().equals(share))
                .forEach(link -> shares.revoke(cart, link.id())));
        return toLinks();
    }

    @GET
    @Path("cart/shares/{share}/qr.svg")
    public Response svg(@PathParam("share") String share) {
        return link(share).map(link -> Response.ok(QrCode.svg(link), "image/svg+xml")).orElse(Response.status(404)).build();
    }

    @GET
    @Path("cart/shares/{share}/qr.png")
    public Response png(@PathParam("share") String share) {
        return link(share).map(link -> Response.ok(QrCode.png(link), "image/png")).orElse(Response.status(404)).build();
    }

    private Optional<String> link(String share) {
        return own().flatMap(cart -> links.of(cart).stream().filter(link -> link.id().toString().equals(share)).findFirst())
                .flatMap(OwnLink::address);
    }

    private Optional<Cart> own() {
        return visitor.cart().filter(cart -> cart.isOpen() && !cart.standing().joined());
    }

    /** What the form does not say is the least. */
    private static ShareScope scope(String typed) {
        return switch (typed.toUpperCase(Locale.ROOT)) {
            case "COPY" -> ShareScope.COPY;
            case "TOGETHER" -> ShareScope.TOGETHER;
            default -> ShareScope.VIEW;
        };
    }

    private Response toLinks() {
        return PageResponses.seeOther(visitor.shell().base() + "/cart#share").build();
    }
}
