package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.checkout.CheckoutGuard;
import io.quarkiverse.checkout.checkout.PaymentFailed;
import io.quarkiverse.checkout.checkout.PlacementConfig;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.internal.PlacementStore.CodeUsedUpException;
import io.quarkiverse.checkout.checkout.internal.Settlement.Settled;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.OrderPlaced;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkus.arc.All;

/**
 * Places orders in three short steps: reserve, provider, settle. No transaction and no lock is held while a hook or a
 * provider is asked; the database's unique indexes see to it that a checkout becomes one order.
 */
@ApplicationScoped
class Placements {

    private static final Logger LOG = Logger.getLogger(Placements.class);
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final PlacementStore store;
    private final Settlement settlement;
    private final Inventory inventory;
    private final Payments payments;
    private final List<CheckoutGuard> guards;
    private final HookCalls calls;
    private final PlacementConfig config;
    private final Event<OrderPlaced> placed;
    private final Event<PaymentFailed> failed;
    private final Clock clock;

    Placements(PlacementStore store, Settlement settlement, Inventory inventory, Payments payments,
            @All List<CheckoutGuard> guards, HookCalls calls, PlacementConfig config, Event<OrderPlaced> placed,
            Event<PaymentFailed> failed, Clock clock) {
        this.store = store;
        this.settlement = settlement;
        this.inventory = inventory;
        this.payments = payments;
        this.guards = guards;
        this.calls = calls;
        this.config = config;
        this.placed = placed;
        this.failed = failed;
        this.clock = clock;
    }

    Optional<Placement> findLive(UUID checkoutId) {
        return store.findLive(checkoutId);
    }

    /** The latest attempt of who has a secret of an order page. */
    Optional<Placement> findBySecret(String secret) {
        return store.findBySecret(secret);
    }

    PlacementOutcome place(PlaceOrder order) {
        return refusal(order).orElseGet(() -> reserve(order));
    }

    /** How the attempt goes that there is. */
    PlacementOutcome follow(Placement live) {
        return outcome(await(live));
    }

    /** Gives an attempt up that waits for the shopper, for a new one; empty if that worked. */
    Optional<PlacementOutcome> callOff(Placement live) {
        Placement now = settle(live.id(), payments.cancel(live.handler(), live.request(null), live.reference()));
        return now.state() == PlacementState.RELEASED ? Optional.empty() : Optional.of(outcome(now));
    }

    private Optional<PlacementOutcome> refusal(PlaceOrder order) {
        return guards.stream().map(guard -> refusal(guard, order.agreement())).flatMap(Optional::stream).findFirst()
                .map(PlacementOutcome.Refused::new);
    }

    /** Who guards an order has to answer, or it is not placed. */
    private Optional<String> refusal(CheckoutGuard guard, Agreement agreement) {
        try {
            return calls.ask(CheckoutGuard.class, guard, agreement, guard::refuse).value();
        } catch (HookFaultException e) {
            LOG.errorf(e, "An order is not placed: %s", e.getMessage());
            return Optional.of(later(agreement));
        }
    }

    private static String later(Agreement agreement) {
        return Texts.of(agreement.locale()).problemLaterText();
    }

    /** The attempt is stored first, so that whoever sees its goods gone also sees why. */
    private PlacementOutcome reserve(PlaceOrder order) {
        NewPlacement placement = new NewPlacement(UuidVersion7Strategy.INSTANCE.generateUuid(null), order.checkoutId(),
                order.agreement(), order.seen(), order.quote().discounts(), order.accessHash(), config.hold());
        try {
            if (!store.reserve(placement, config.checkAfter())) {
                return store.findLive(order.checkoutId()).map(this::follow).orElseGet(PlacementOutcome.Checking::new);
            }
        } catch (CodeUsedUpException e) {
            return new PlacementOutcome.CodeUsedUp(e.code);
        }
        return hold(placement).orElseGet(() -> pay(placement, order.returnUrl()));
    }

    /** Why the goods are not held; empty if they are. What was held too late ends with its time. */
    private Optional<PlacementOutcome> hold(NewPlacement placement) {
        Optional<PlacementOutcome> failure;
        try {
            ReservationOutcome held = calls.ask(Inventory.class, inventory, placement.reservation(), inventory::reserve)
                    .value();
            failure = held instanceof ReservationOutcome.Short tooFew
                    ? Optional.of(new PlacementOutcome.OutOfStock(tooFew.left()))
                    : Optional.empty();
        } catch (HookFaultException e) {
            LOG.errorf(e, "An order is not placed: %s", e.getMessage());
            failure = Optional.of(new PlacementOutcome.Refused(later(placement.agreement())));
        }
        if (failure.isPresent()) {
            settlement.withdraw(placement.id(), PlacementOutcome.Declined.OUT_OF_STOCK);
        }
        return failure;
    }

    private PlacementOutcome pay(NewPlacement placement, URI returnUrl) {
        Placement stored = store.find(placement.id()).orElseThrow();
        return outcome(settle(stored.id(), payments.start(stored.handler(), stored.request(returnUrl))));
    }

    /** Asks the provider what became of an attempt. */
    PlacementOutcome check(UUID placementId) {
        Placement placement = store.find(placementId).orElseThrow();
        if (!placement.state().isOpen()) {
            return outcome(placement);
        }
        PaymentOutcome outcome = payments.confirm(placement.handler(), placement.request(null), placement.reference());
        return outcome(settle(placementId, isToBeCalledOff(placement, outcome)
                ? payments.cancel(placement.handler(), placement.request(null), placement.reference())
                : outcome));
    }

    /** Also what the provider never heard of: its start may still be on the way, and must not take anything then. */
    private boolean isToBeCalledOff(Placement placement, PaymentOutcome outcome) {
        boolean abandoned = outcome instanceof PaymentOutcome.ActionRequired
                && placement.holdUntil().isBefore(clock.instant());
        boolean unheard = outcome instanceof PaymentOutcome.Declined declined
                && declined.reason() == DeclineReason.NOT_CHARGED;
        return abandoned || unheard;
    }

    /** Settles, and does what follows once that is committed. */
    Placement settle(UUID placementId, PaymentOutcome outcome) {
        Settled settled = settlement.settle(placementId, outcome);
        Placement placement = settled.placement();
        if (settled.placed() != null) {
            placed.fire(new OrderPlaced(settled.placed()));
        }
        if (settled.released()) {
            inventory.release(placementId);
            failed.fire(new PaymentFailed(placement.checkoutId(), placement.handler(), placement.decline()));
        }
        return placement;
    }

    /** Waits for the request that is placing the same order, to give the same answer. */
    private Placement await(Placement other) {
        Placement now = other;
        Instant until = clock.instant().plus(config.patience());
        while (now.state() == PlacementState.RESERVED && clock.instant().isBefore(until)) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            now = store.find(other.id()).orElseThrow();
        }
        return now;
    }

    static PlacementOutcome outcome(Placement placement) {
        return switch (placement.state()) {
            case PLACED -> new PlacementOutcome.Placed();
            case ACTION_REQUIRED -> new PlacementOutcome.ActAt(URI.create(placement.actionUrl()));
            case RESERVED, UNKNOWN, REVIEW -> new PlacementOutcome.Checking();
            case RELEASED -> new PlacementOutcome.Declined(placement.decline());
        };
    }
}
