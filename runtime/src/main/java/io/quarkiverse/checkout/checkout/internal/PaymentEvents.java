package io.quarkiverse.checkout.checkout.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentListener;
import io.quarkiverse.checkout.payment.PaymentOutcome;

/** Settles placements by what providers report on their own. */
@ApplicationScoped
class PaymentEvents implements PaymentListener {

    private final PlacementStore store;
    private final Placements placements;

    PaymentEvents(PlacementStore store, Placements placements) {
        this.store = store;
        this.placements = placements;
    }

    @Override
    public Result apply(String handler, PaymentEvent event) {
        Optional<Placement> found = find(handler, event);
        if (found.isEmpty()) {
            return Result.UNMATCHED;
        }
        Placement placement = found.get();
        if (!placement.handler().equals(handler)) {
            return Result.REJECTED;
        }
        placements.settle(placement.id(), event.outcome());
        return event.outcome().checkedAgainst(placement.amount(), placement.reference()) instanceof PaymentOutcome.Mismatched
                ? Result.REJECTED
                : Result.APPLIED;
    }

    private Optional<Placement> find(String handler, PaymentEvent event) {
        if (event.key() != null) {
            return store.find(event.key());
        }
        return event.outcome().providerReference().flatMap(reference -> store.findByReference(handler, reference));
    }
}
