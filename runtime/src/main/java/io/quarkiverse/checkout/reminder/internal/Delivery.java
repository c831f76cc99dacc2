package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.reminder.StepState;

/**
 * Brings a claimed step to its end. The mail is written before it is decided, so that between the decision and the mail
 * server there is nothing but the way to it.
 */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    /** A process that was stopped for longer after its decision does not hand over: much may have happened meanwhile. */
    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final Prospects prospects;
    private final Verdicts verdicts;
    private final Letters letters;
    private final Mails mails;
    private final Steps steps;
    private final ReminderEvents events;
    private final Clock clock;

    Delivery(Prospects prospects, Verdicts verdicts, Letters letters, Mails mails, Steps steps, ReminderEvents events,
            Clock clock) {
        this.prospects = prospects;
        this.verdicts = verdicts;
        this.letters = letters;
        this.mails = mails;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return what became of the mail; empty if none was handed over
     * @throws RuntimeException if it could not be decided; the step is free again when its lease ends
     */
    @ActivateRequestContext
    Optional<HandOver> bring(ClaimedStep claim) {
        Optional<Prospect> prospect = prospects.of(claim);
        if (prospect.isEmpty() || !(verdicts.foresee(claim, prospect, clock.instant()) instanceof Decision.Send)) {
            verdicts.decide(claim, prospect, false, Optional.empty());
            return Optional.empty();
        }
        boolean vetoed = prospects.vetoed(claim, prospect.get());
        Letters.Letter letter = letters.write(claim, prospect.get());
        long before = System.nanoTime();
        if (!verdicts.decide(claim, prospect, vetoed, Optional.of(letter))) {
            return Optional.empty();
        }
        if (System.nanoTime() - before > FRESH) {
            settle(claim, StepState.FAILED);
            return Optional.empty();
        }
        HandOver outcome = mails.handOver(letter.mail());
        settle(claim, switch (outcome) {
            case TAKEN -> StepState.SENT;
            case REFUSED, NOT_NOW, UNREACHABLE -> StepState.FAILED;
            case UNKNOWN -> StepState.UNKNOWN;
        });
        return Optional.of(outcome);
    }

    private void settle(ClaimedStep claim, StepState state) {
        if (!steps.settle(claim, state, clock.instant())) {
            LOG.warnf("Step %d of episode %s took longer than its lease, so its outcome stays unknown", claim.number(),
                    claim.episodeId());
        } else if (state == StepState.SENT) {
            events.sent(claim, clock.instant());
        }
    }
}
