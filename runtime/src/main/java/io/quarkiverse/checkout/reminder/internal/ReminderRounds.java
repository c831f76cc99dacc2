package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.mail.HandOver;
import io.quarkus.scheduler.Scheduled;

/** Looks for carts that were left and for mails that are due, on every node; the rows say who does which. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class);
    private static final int BATCH = 20;
    private static final Duration LOST = Duration.ofDays(14);

    private final Episodes episodes;
    private final Steps steps;
    private final Delivery delivery;
    private final ReminderSettings settings;
    private final Planning planning;
    private final Clock clock;

    ReminderRounds(Episodes episodes, Steps steps, Delivery delivery, ReminderSettings settings, Planning planning,
            Clock clock) {
        this.episodes = episodes;
        this.steps = steps;
        this.delivery = delivery;
        this.settings = settings;
        this.planning = planning;
        this.clock = clock;
    }

    @Scheduled(identity = "checkout-reminders", every = "${quarkus.checkout.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        if (!settings.config().enabled()) {
            return;
        }
        int planned;
        do {
            planned = planning.planAbandoned(clock.instant(), BATCH);
        } while (planned == BATCH);
        int doubted = steps.expireLeases(clock.instant());
        if (doubted > 0) {
            LOG.warnf("Of %d reminders nobody knows whether they were sent; they are not sent again", doubted);
        }
        sendDue();
        episodes.lose(clock.instant(), LOST);
    }

    private void sendDue() {
        List<ClaimedStep> claimed;
        do {
            claimed = steps.claim(clock.instant(), BATCH, settings.config().lease());
            for (ClaimedStep claim : claimed) {
                if (bring(claim).filter(outcome -> outcome == HandOver.UNREACHABLE).isPresent()) {
                    LOG.warn("There is no mail server to hand reminders to; the next round tries the next one");
                    return;
                }
            }
        } while (claimed.size() == BATCH);
    }

    private Optional<HandOver> bring(ClaimedStep claim) {
        try {
            return delivery.bring(claim);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Step %d of episode %s could not be decided; it is looked at again", claim.number(),
                    claim.episodeId());
            return Optional.empty();
        }
    }
}
