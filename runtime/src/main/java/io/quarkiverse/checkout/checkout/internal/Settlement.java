package io.quarkiverse.checkout.checkout.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.order.NewOrder;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Promotions;

/**
 * Turns what a provider says into an order or into nothing: the one place where that happens, for the browser, for
 * webhooks and for the reconciler. Whoever comes second finds it done.
 */
@ApplicationScoped
class Settlement {

    private static final Logger LOG = Logger.getLogger(Settlement.class);
    private static final Duration FIRST_CHECK = Duration.ofSeconds(30);
    private static final Duration LAST_CHECK = Duration.ofHours(6);

    private final PlacementRepository placements;
    private final Inventory inventory;
    private final Promotions promotions;
    private final Orders orders;
    private final Carts carts;
    private final DraftRepository drafts;
    private final Outbox outbox;
    private final Clock clock;

    Settlement(PlacementRepository placements, Inventory inventory, Promotions promotions, Orders orders, Carts carts,
            DraftRepository drafts, Outbox outbox, Clock clock) {
        this.placements = placements;
        this.inventory = inventory;
        this.promotions = promotions;
        this.orders = orders;
        this.carts = carts;
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a settlement did.
     *
     * @param placement as it is now
     * @param placed the order, if it was placed just now
     * @param released whether the attempt was given up just now
     */
    record Settled(Placement placement, Order placed, boolean released) {
    }

    @Transactional(TxType.REQUIRES_NEW)
    Settled settle(UUID placementId, PaymentOutcome reported) {
        PlacementEntity entity = placements.lock(placementId).orElseThrow();
        Placement before = entity.toPlacement();
        PaymentOutcome outcome = reported.checkedAgainst(before.amount(), before.reference());
        if (before.state() == PlacementState.PLACED) {
            return afterOrder(before, outcome);
        }
        if (outcome instanceof PaymentOutcome.Authorised authorised) {
            return paid(entity, before, authorised.reference(), false);
        }
        if (outcome instanceof PaymentOutcome.Captured captured) {
            return paid(entity, before, captured.reference(), true);
        }
        if (before.state() == PlacementState.RELEASED) {
            return new Settled(before, null, false);
        }
        return unpaid(entity, before, outcome);
    }

    /** Ends an attempt that no provider was asked about. */
    @Transactional(TxType.REQUIRES_NEW)
    void withdraw(UUID placementId, String why) {
        placements.lock(placementId).filter(entity -> entity.state() == PlacementState.RESERVED)
                .ifPresent(entity -> release(entity, why));
    }

    private Settled afterOrder(Placement placement, PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Captured) {
            orders.captured(placement.id());
        } else if (outcome instanceof PaymentOutcome.Mismatched mismatched) {
            LOG.errorf("Payment %s of a placed order contradicts it: %s. Please look into it.", placement.id(),
                    mismatched.detail());
        }
        return new Settled(placement, null, false);
    }

    private Settled paid(PlacementEntity entity, Placement before, String reference, boolean captured) {
        entity.paidBy(reference);
        if (before.state() == PlacementState.RELEASED && !canRevive(before)) {
            giveBack(before.id());
            return new Settled(entity.toPlacement(), null, false);
        }
        ReservationOutcome stock = inventory.confirm(Placement.reservation(before.id(), before.agreement(), Duration.ZERO));
        if (stock instanceof ReservationOutcome.Short) {
            giveBack(before.id());
            return release(entity, PlacementOutcome.Declined.OUT_OF_STOCK);
        }
        Order order = orders.place(new NewOrder(before.checkoutId(), before.id(), before.agreement(), reference, captured,
                entity.accessHash()));
        carts.ordered(before.checkoutId());
        drafts.forget(before.checkoutId());
        outbox.enqueue(NewJob.now(ReceiptJob.KIND, order.id().toString(), order.id().toString()));
        entity.become(PlacementState.PLACED);
        return new Settled(entity.toPlacement(), order, false);
    }

    /** A payment came in after we had given up: fine, unless something else has taken its place. */
    private boolean canRevive(Placement placement) {
        boolean discounted = placement.agreement().charges().stream()
                .anyMatch(charge -> charge.kind() == ChargeKind.DISCOUNT || charge.kind() == ChargeKind.ITEMS_DISCOUNT);
        return !discounted && !placements.hasLive(placement.checkoutId());
    }

    private void giveBack(UUID placementId) {
        LOG.warnf("Payment %s came in without an order to be had; it goes back", placementId);
        outbox.enqueue(NewJob.now(GiveBackJob.KIND, placementId.toString(), placementId.toString()));
    }

    private Settled unpaid(PlacementEntity entity, Placement before, PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Declined declined) {
            return release(entity, declined.reason().name());
        }
        if (outcome instanceof PaymentOutcome.Cancelled) {
            return release(entity, DeclineReason.ABANDONED.name());
        }
        if (outcome instanceof PaymentOutcome.Mismatched mismatched) {
            entity.become(PlacementState.REVIEW);
            LOG.errorf("Payment %s contradicts what was agreed: %s. No order is placed; please look into it.", before.id(),
                    mismatched.detail());
        } else if (before.state().isOpen()) {
            if (outcome instanceof PaymentOutcome.ActionRequired action) {
                entity.actAt(action.reference(), action.url().toString());
            } else {
                entity.become(PlacementState.UNKNOWN);
            }
            entity.checkAgain(clock.instant(), nextCheck(before.checks()));
        }
        return new Settled(entity.toPlacement(), null, false);
    }

    private Settled release(PlacementEntity entity, String why) {
        entity.release(why);
        promotions.release(entity.id());
        return new Settled(entity.toPlacement(), null, true);
    }

    /** 30 s, 1 min, 2 min … 6 h. */
    private static Duration nextCheck(int checks) {
        Duration next = FIRST_CHECK.multipliedBy(1L << Math.min(checks, 10));
        return next.compareTo(LAST_CHECK) < 0 ? next : LAST_CHECK;
    }
}
