package io.quarkiverse.checkout.checkout.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.quote.RejectedCode;

/** Takes typed discount codes, and slows down who tries many wrong ones. */
@ApplicationScoped
class CodeEntry {

    static final int LONGEST = 60;

    private final Carts carts;
    private final CheckoutStates states;
    private final Attempts attempts;

    CodeEntry(Carts carts, CheckoutStates states, Attempts attempts) {
        this.carts = carts;
        this.states = states;
        this.attempts = attempts;
    }

    /** Whether no code is taken from this visitor for now. */
    boolean closed() {
        return attempts.exhausted(Attempts.Kind.CODE);
    }

    CartOutcome add(Visit visit, String code) {
        CartOutcome outcome = carts.addCode(visit.shopper(), code);
        if (outcome instanceof CartOutcome.Saved saved && states.resume(saved.cart(), visit).quote().rejectedCodes().stream()
                .anyMatch(rejected -> isUnknown(rejected, code))) {
            attempts.failed(Attempts.Kind.CODE);
        }
        return outcome;
    }

    private static boolean isUnknown(RejectedCode rejected, String code) {
        return rejected.reason() == RejectedCode.Reason.INVALID && rejected.code().equalsIgnoreCase(code.strip());
    }
}
