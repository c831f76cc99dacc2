package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;

/** Looks for carts that were left and for mails that are due, on every node; the rows say who does which. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class);
    private static final int BATCH = 20;
    private static final Duration LOST = Duration.ofDays(14);

    private final Episodes episodes;
    private final Steps steps;
    private final DueSteps due;
    private final ReminderSettings settings;
    private final Planning planning;
    private final Clock clock;

    ReminderRounds(Episodes episodes, Steps steps, DueSteps due, ReminderSettings settings, Planning planning, Clock clock) {
        this.episodes = episodes;
        this.steps = steps;
        this.due = due;
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
        due.workOff();
        episodes.lose(clock.instant(), LOST);
    }
}
