package io.quarkiverse.checkout.marketing.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkiverse.checkout.marketing.Claim;
import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.marketing.Verdicts;

/**
 * Brings a claimed step to its end. The mail is written before it is decided, so that between the decision and the mail
 * server there is nothing but the way to it.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    /** A process that was stopped for longer after its decision does not hand over: much may have happened meanwhile. */
    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final Verdicts verdicts;
    private final Mails mails;
    private final Clock clock;

    Delivery(Verdicts verdicts, Mails mails, Clock clock) {
        this.verdicts = verdicts;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * @return what became of the mail; empty if none was handed over
     * @throws RuntimeException if it could not be decided; the step is free again when its lease ends
     */
    @ActivateRequestContext
    <C extends Claim, S> Optional<HandOver> bring(Campaign<C, S> campaign, C claim) {
        Optional<S> subject = campaign.look(claim);
        if (subject.isEmpty()
                || !(verdicts.foresee(campaign, claim, subject, clock.instant()) instanceof Decision.Send)) {
            verdicts.decide(campaign, claim, subject, false, Optional.empty());
            return Optional.empty();
        }
        boolean vetoed = campaign.vetoed(claim, subject.get());
        Letter letter = campaign.write(claim, subject.get());
        long before = System.nanoTime();
        if (!verdicts.decide(campaign, claim, subject, vetoed, Optional.of(letter))) {
            return Optional.empty();
        }
        if (System.nanoTime() - before > FRESH) {
            settle(campaign, claim, StepState.FAILED);
            return Optional.empty();
        }
        HandOver outcome = mails.handOver(letter.mail());
        settle(campaign, claim, switch (outcome) {
            case TAKEN -> StepState.SENT;
            case REFUSED, NOT_NOW, UNREACHABLE -> StepState.FAILED;
            case UNKNOWN -> StepState.UNKNOWN;
        });
        return Optional.of(outcome);
    }

    private <C extends Claim> void settle(Campaign<C, ?> campaign, C claim, StepState state) {
        if (!campaign.ledger().settle(claim, state, clock.instant())) {
            LOG.warnf("%s %s.%d took longer than its lease, so its outcome stays unknown", campaign.purpose(), claim.id(),
                    claim.number());
        } else if (state == StepState.SENT) {
            campaign.sent(claim, clock.instant());
        }
    }
}
