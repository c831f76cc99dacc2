package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.checkout.ChangesProblem;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.quote.LineIssue;
import io.quarkiverse.checkout.quote.QuoteLine;

/** Where the checkout sends the shopper next, and what it says when an order was not placed. */
@ApplicationScoped
class CheckoutAnswers {

    private final Visit visit;
    private final Carts carts;
    private final CheckoutStates states;
    private final CheckoutPages pages;
    private final Shells shells;

    CheckoutAnswers(Visit visit, Carts carts, CheckoutStates states, CheckoutPages pages, Shells shells) {
        this.visit = visit;
        this.carts = carts;
        this.states = states;
        this.pages = pages;
        this.shells = shells;
    }

    Response toCart() {
        return PageResponses.seeOther(shells.base() + "/cart").build();
    }

    Response toCheckout() {
        return PageResponses.seeOther(shells.base()).build();
    }

    /** Back to the page with the reason why nothing was charged. */
    String declinedAddress(String reason) {
        return shells.base() + "?declined=" + reason;
    }

    Response toOrder(Cart cart) {
        return PageResponses.seeOther(orderAddress(orderSecret(cart))).build();
    }

    /** Where the shopper goes on paying, or chooses another way. */
    Response toPayment(Cart cart) {
        return PageResponses.seeOther(waitingAddress(orderSecret(cart))).build();
    }

    String orderAddress(String secret) {
        return shells.base() + "/orders/" + secret;
    }

    /** Where a shopper who comes back from the payment page waits, instead of being led there again. */
    String waitingAddress(String secret) {
        return orderAddress(secret) + "?returned=true";
    }

    /** The browser's secret of its order: made from the cart's, so that every repeat leads to the same page. */
    String orderSecret(Cart cart) {
        return visit.shopper().secret().orElseThrow().derive("order " + cart.id());
    }

    /** The reason in the address, if it is one of ours. */
    List<FieldError> declined(String reason) {
        if (PlacementOutcome.Declined.OUT_OF_STOCK.equals(reason)) {
            return List.of(new FieldError("", texts().lineSoldOut()));
        }
        for (DeclineReason known : DeclineReason.values()) {
            if (known.name().equals(reason)) {
                return List.of(new FieldError(CheckoutFields.PAYMENT, texts().declined(known)));
            }
        }
        return List.of();
    }

    List<FieldError> othersPaying() {
        return List.of(new FieldError("", texts().jointPaying()));
    }

    List<FieldError> codesClosed() {
        return List.of(new FieldError("discount_code", texts().codesClosed()));
    }

    /** What nobody has confirmed, so that nothing can be ordered for now. */
    List<FieldError> unconfirmed(CheckoutState state) {
        return state.quote().unconfirmed().stream().filter(part -> part.since().isEmpty())
                .map(part -> new FieldError("", texts().unconfirmed(part.kind()))).toList();
    }

    /** Why the cart cannot be ordered as it is. */
    List<FieldError> lineErrors(CheckoutState state) {
        return state.quote().lines().stream().filter(line -> !line.buyable())
                .map(line -> new FieldError("", title(line) + ": " + text(line.issue().get())))
                .toList();
    }

    Response notPlaced(PlacementOutcome outcome, CheckoutState state, boolean signedIn) {
        if (outcome instanceof PlacementOutcome.Changed changed && visit.byProgram()) {
            return Response.status(409).type(ChangesProblem.MEDIA_TYPE)
                    .entity(ChangesProblem.of(changed.changes(), state.quote(), texts().changesTitle())).build();
        }
        if (outcome instanceof PlacementOutcome.Changed changed) {
            return pages.page(409, state,
                    changed.changes().isEmpty() ? List.of(new FieldError("", texts().quoteUnknown())) : List.of(),
                    QuoteTexts.changes(changed.changes(), state.quote(), state.locale()), signedIn).build();
        }
        if (outcome instanceof PlacementOutcome.OutOfStock soldOut) {
            return retry(409, state, soldOut(soldOut.left(), state), signedIn);
        }
        if (outcome instanceof PlacementOutcome.CodeUsedUp usedUp) {
            carts.removeCode(visit.shopper(), usedUp.code());
            return retry(409, state, List.of(new FieldError("", texts().codeUsedUp(usedUp.code()))), signedIn);
        }
        if (outcome instanceof PlacementOutcome.Refused refused) {
            return retry(409, state, List.of(new FieldError("", refused.text())), signedIn);
        }
        String reason = ((PlacementOutcome.Declined) outcome).reason();
        return retry(PlacementOutcome.Declined.OUT_OF_STOCK.equals(reason) ? 409 : 402, state, declined(reason), signedIn);
    }

    /** The page as it is now: cart and prices may have moved. */
    private Response retry(int status, CheckoutState before, List<FieldError> errors, boolean signedIn) {
        Cart cart = carts.find(visit.shopper()).orElse(before.cart());
        CheckoutState now = states.of(cart, before.form(), before.locale());
        return pages.page(status, now, errors, List.of(), signedIn).build();
    }

    private List<FieldError> soldOut(Map<String, Long> left, CheckoutState state) {
        return left.keySet().stream().sorted()
                .map(itemId -> new FieldError("", texts().soldOutMeanwhile(QuoteTexts.title(itemId, state.quote()))))
                .toList();
    }

    private static String title(QuoteLine line) {
        return line.item() == null ? line.itemId() : line.item().title();
    }

    private String text(LineIssue issue) {
        return switch (issue.kind()) {
            case UNAVAILABLE -> texts().lineUnavailable();
            case SOLD_OUT -> texts().lineSoldOut();
            case TOO_FEW_LEFT -> texts().lineTooFewLeft(issue.left());
            case OUTSIDE_LIMITS -> texts().lineGone();
            case OPTION_INVALID -> texts().lineOptionInvalid();
        };
    }

    private CheckoutMessages texts() {
        return Texts.of(visit.locale());
    }
}
