package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.internal.FormCheck.Checked;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.OrderSecret;
import io.quarkiverse.checkout.quote.Fingerprint;
import io.quarkiverse.checkout.quote.Promise;
import io.quarkiverse.checkout.quote.QuoteHold;
import io.quarkiverse.checkout.quote.QuoteHolds;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.ShownQuote;
import io.smallrye.common.annotation.Blocking;

/** The one page: contact, address, delivery, payment, review and button. */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
class CheckoutResource {

    private final Visit visit;
    private final CodeEntry codes;
    private final DraftRepository drafts;
    private final CheckoutStates states;
    private final CheckoutPages pages;
    private final CheckoutAnswers answers;
    private final Placements placements;
    private final Agreements agreements;
    private final AddressForm addressForm;
    private final Countries countries;
    private final QuoteHolds holds;
    private final ContactNotes contacts;
    private final ProblemPages problems;

    CheckoutResource(Visit visit, CodeEntry codes, DraftRepository drafts, CheckoutStates states, CheckoutPages pages,
            CheckoutAnswers answers, Placements placements, Agreements agreements, AddressForm addressForm,
            Countries countries, QuoteHolds holds, ContactNotes contacts, ProblemPages problems) {
        this.visit = visit;
        this.codes = codes;
        this.drafts = drafts;
        this.states = states;
        this.pages = pages;
        this.answers = answers;
        this.placements = placements;
        this.agreements = agreements;
        this.addressForm = addressForm;
        this.countries = countries;
        this.holds = holds;
        this.contacts = contacts;
        this.problems = problems;
    }

    @GET
    @Path("")
    public Response show(@QueryParam("declined") String declined) {
        Optional<Cart> cart = visit.cart();
        if (cart.isEmpty() || cart.get().isEmpty() || cart.get().status() == CartStatus.MERGED) {
            return answers.toCart();
        }
        if (cart.get().status() == CartStatus.ORDERED) {
            return toOrder(cart.get());
        }
        CheckoutState state = states.resume(cart.get(), visit);
        // goods that are held for this very checkout look sold out; the way on is its payment
        if (!allBuyable(state) && placements.findLive(cart.get().id()).isPresent()) {
            return isOthers(cart.get()) ? othersPaying(state) : answers.toPayment(cart.get());
        }
        return pages.page(200, state, answers.declined(declined), List.of(), signedIn()).build();
    }

    /** Whether somebody else in a joint cart is placing the order, or has: theirs is not for this shopper to see. */
    private boolean isOthers(Cart cart) {
        if (!cart.standing().joint()) {
            return false;
        }
        Optional<UUID> live = placements.findLive(cart.id()).map(Placement::id);
        return live.isPresent() && !live.equals(placements.findBySecret(answers.orderSecret(cart)).map(Placement::id));
    }

    private Response othersPaying(CheckoutState state) {
        drafts.save(state.cart(), state.form());
        return pages.page(409, state, answers.othersPaying(), List.of(), signedIn()).build();
    }

    private Response toOrder(Cart cart) {
        return isOthers(cart) ? problems.orderedByOther() : answers.toOrder(cart);
    }

    private static boolean allBuyable(CheckoutState state) {
        return state.quote().lines().stream().allMatch(QuoteLine::buyable);
    }

    @POST
    @Path("")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(String body) {
        FormFields form = FormFields.of(body);
        Optional<Cart> cart = visit.cart();
        if (cart.isEmpty() || cart.get().isEmpty() || cart.get().status() == CartStatus.MERGED) {
            return problems.cartGone();
        }
        if (cart.get().status() == CartStatus.ORDERED) {
            return toOrder(cart.get());
        }
        contacts.note(cart.get(), form, visit.locale());
        Map<String, String> kept = CheckoutFields.keep(form);
        return form.text("intent").equals("place") ? place(cart.get(), form, kept) : update(cart.get(), form, kept);
    }

    /** Keeps what was typed and shows what it costs with it. */
    private Response update(Cart cart, FormFields form, Map<String, String> kept) {
        drafts.save(cart, kept);
        String code = form.text("discount_code").strip();
        if (!code.isEmpty() && codes.closed()) {
            return codesClosed(cart);
        }
        if (!code.isEmpty()) {
            // what is too long for a code is told to be unknown, with its beginning
            codes.add(visit, code.substring(0, Math.min(code.length(), CodeEntry.LONGEST)));
        }
        return visit.byScript() ? show(null) : answers.toCheckout();
    }

    private Response codesClosed(Cart cart) {
        return pages.page(429, states.resume(cart, visit), answers.codesClosed(), List.of(), signedIn()).build();
    }

    private Response place(Cart cart, FormFields form, Map<String, String> kept) {
        CheckoutState state = states.of(cart, kept, visit.locale());
        Checked checked = FormCheck.run(state, addressForm, countries);
        // after the quote: goods that are held for this very checkout look sold out
        Optional<Placement> live = placements.findLive(cart.id());
        if (isOthers(cart)) {
            return live.filter(attempt -> attempt.state() == PlacementState.PLACED).isPresent() ? problems.orderedByOther()
                    : othersPaying(state);
        }
        if (live.isPresent() && (live.get().state() != PlacementState.ACTION_REQUIRED
                || Agreements.repeats(live.get().agreement(), checked, kept, form.text("quote")))) {
            return answer(placements.follow(live.get()), state);
        }
        boolean gone = !allBuyable(state);
        boolean refused = !checked.errors().isEmpty() || !state.quote().placeable();
        if (live.isPresent() && (gone || !refused)) {
            return placements.callOff(live.get()).map(outcome -> answer(outcome, state))
                    .orElseGet(() -> place(cart, form, kept));
        }
        if (refused) {
            drafts.save(cart, kept);
            if (checked.errors().isEmpty() && state.quote().incomplete()) {
                return pages.page(503, state, answers.unconfirmed(state), List.of(), signedIn()).header("Retry-After", "10")
                        .build();
            }
            return pages.page(gone ? 409 : 422, state, gone ? answers.lineErrors(state) : checked.errors(), List.of(),
                    signedIn()).build();
        }
        return placeAnew(state, checked, form);
    }

    private Response placeAnew(CheckoutState state, Checked checked, FormFields form) {
        Optional<Fingerprint> shown = Fingerprint.parse(form.text("quote"), form.text("quote_shown"));
        if (shown.isEmpty()) {
            return answer(new PlacementOutcome.Changed(List.of()), state);
        }
        Optional<QuoteHold> hold = holds.read(form.text("quote_hold"), state.cart().id());
        Promise promise = states.promise(state, shown.get(), hold);
        if (promise instanceof Promise.Broken broken) {
            return answer(new PlacementOutcome.Changed(broken.changes()), state);
        }
        CheckoutState due = state.with(((Promise.Kept) promise).quote());
        ShownQuote seen = hold.map(QuoteHold::shown).filter(then -> then.fingerprint().equals(shown.get().digest()))
                .orElseGet(() -> holds.shown(due.quote()));
        return answer(placements.place(order(due, checked, shown.get(), seen)), state);
    }

    private PlaceOrder order(CheckoutState due, Checked checked, Fingerprint shown, ShownQuote seen) {
        Agreement agreement = agreements.of(due, checked, visit.shopper().customer(), shown.total());
        String secret = answers.orderSecret(due.cart());
        return new PlaceOrder(due.cart().id(), due.quote(), agreement, seen, OrderSecret.hash(secret),
                URI.create(visit.site() + answers.waitingAddress(secret)));
    }

    private Response answer(PlacementOutcome outcome, CheckoutState state) {
        if (outcome instanceof PlacementOutcome.Placed) {
            return toOrder(state.cart());
        }
        // also on the way to a provider, who may send the shopper back
        drafts.save(state.cart(), state.form());
        if (outcome instanceof PlacementOutcome.ActAt || outcome instanceof PlacementOutcome.Checking) {
            return isOthers(state.cart()) ? othersPaying(state) : answers.toOrder(state.cart());
        }
        return answers.notPlaced(outcome, state, signedIn());
    }

    private boolean signedIn() {
        return visit.shopper().signedIn();
    }
}
