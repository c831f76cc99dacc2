package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkiverse.checkout.payment.RefundOutcome;

/** Gives a payment back that no order came of: cancels what was promised, refunds what was taken. */
@ApplicationScoped
class GiveBackJob implements JobHandler {

    static final String KIND = "checkout-give-back";
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private final PlacementStore store;
    private final Payments payments;

    GiveBackJob(PlacementStore store, Payments payments) {
        this.store = store;
        this.payments = payments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobResult handle(Job job) {
        Placement placement = store.find(UUID.fromString(job.payload())).orElseThrow();
        PaymentOutcome outcome = payments.cancel(placement.handler(), placement.request(null), placement.reference());
        if (outcome instanceof PaymentOutcome.Cancelled || outcome instanceof PaymentOutcome.Declined) {
            return JobResult.DONE;
        }
        return outcome instanceof PaymentOutcome.Captured ? refund(placement) : new JobResult.Later(ASK_AGAIN);
    }

    private JobResult refund(Placement placement) {
        RefundOutcome outcome = payments.refund(placement.handler(), placement.request(null), placement.reference(),
                placement.amount(), placement.id() + "-give-back");
        if (outcome instanceof RefundOutcome.Refused refused) {
            return new JobResult.Dead("the provider refuses to give payment " + placement.id() + " back: "
                    + refused.reason());
        }
        return outcome instanceof RefundOutcome.Refunded ? JobResult.DONE : new JobResult.Later(ASK_AGAIN);
    }
}
