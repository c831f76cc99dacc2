package io.quarkiverse.checkout.permalink.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Intake.Way;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.permalink.LinkTaken;
import io.quarkiverse.checkout.permalink.Permalinks;
import io.quarkiverse.checkout.permalink.Prefill;
import io.quarkiverse.checkout.permalink.ProposalPage;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Shows what a permalink asks for, and does it when the shopper says so. */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class ProposalResource {

    private final StagedLinks staged;
    private final Proposals proposals;
    private final Permalinks permalinks;
    private final Carts carts;
    private final Visitor visitor;
    private final HttpServerRequest request;
    private final Event<LinkTaken> taken;

    ProposalResource(StagedLinks staged, Proposals proposals, Permalinks permalinks, Carts carts, Visitor visitor,
            HttpServerRequest request, Event<LinkTaken> taken) {
        this.staged = staged;
        this.proposals = proposals;
        this.permalinks = permalinks;
        this.carts = carts;
        this.visitor = visitor;
        this.request = request;
        this.taken = taken;
    }

    /** Where links lead that nobody can read. */
    @GET
    @Path("link")
    public Response unreadable() {
        return visitor.problem(404, texts().unreadableTitle(), texts().unreadableText());
    }

    @GET
    @Path("link/{sealed}")
    public Response show(@PathParam("sealed") String sealed) {
        Optional<StagedLink> link = staged.open(sealed);
        if (link.isEmpty()) {
            return unreadable();
        }
        Proposal proposal = propose(link.get().link());
        String query = request.query();
        ProposalPage page = new ProposalPage(visitor.shell(), kind(link.get().link()), proposal.estimate(),
                Stream.concat(link.get().notes(texts()).stream(), proposal.notes().stream()).toList(), isFilled(),
                visitor.shell().base() + "/link/" + sealed + (query == null ? "" : "?" + query),
                UUID.randomUUID().toString(), Optional.empty());
        return PageResponses.page(200, LinkPages.proposal(page), visitor.shell().locale()).build();
    }

    @POST
    @Path("link/{sealed}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@PathParam("sealed") String sealed, String body) {
        Optional<StagedLink> link = staged.open(sealed);
        if (link.isEmpty()) {
            return unreadable();
        }
        FormFields form = FormFields.of(body);
        boolean filled = isFilled();
        take(link.get().link(), form.text("way").equals("replace") ? Way.REPLACE : Way.ADD, Once.of(form));
        return PageResponses.seeOther(next(link.get().link(), filled)).build();
    }

    private void take(CartLink link, Way way, String once) {
        Proposal proposal = propose(link);
        CartOutcome outcome = carts.take(visitor.shopper(), proposal.intake(way, link.attribution(), once));
        if (outcome instanceof CartOutcome.Saved saved) {
            visitor.hold(saved.secret());
            visitor.suggest(saved.cart(), fields(link.prefill()));
            taken.fire(new LinkTaken(saved.cart().id(), staged.traveling(link, request.query())));
        }
    }

    /** A first cart goes straight to the checkout; one that has changed is to be looked at. */
    private String next(CartLink link, boolean filled) {
        String own = visitor.shell().base() + (filled || link.lines().isEmpty() ? "/cart" : "");
        return link.continueTo().isEmpty() ? own : permalinks.destination(staged.traveling(link, request.query()), own);
    }

    private Proposal propose(CartLink link) {
        List<Wanted> wanted = link.lines().stream()
                .map(line -> new Wanted(new NewLine(line.itemId(), line.quantity(), line.options()), null)).toList();
        return proposals.of(wanted, link.codes());
    }

    private static ProposalPage.Kind kind(CartLink link) {
        return link.lines().isEmpty() ? ProposalPage.Kind.CODE : ProposalPage.Kind.LINK;
    }

    private boolean isFilled() {
        return visitor.cart().filter(cart -> cart.isOpen() && !cart.isEmpty()).isPresent();
    }

    /** As the checkout page names them. */
    private static Map<String, String> fields(Prefill prefill) {
        Map<String, String> fields = new HashMap<>();
        fields.put("buyer.email", prefill.email());
        fields.put("buyer.phone", prefill.phone());
        fields.put("destination.full_name", (prefill.firstName() + " " + prefill.lastName()).strip());
        fields.put("destination.address_country", prefill.addressCountry());
        fields.put("destination.address_region", prefill.addressRegion());
        fields.put("destination.postal_code", prefill.postalCode());
        fields.put("payment.handler", prefill.paymentHandler());
        return fields;
    }

    private LinkMessages texts() {
        return Texts.of(LinkMessages.class, visitor.shell().locale());
    }
}
