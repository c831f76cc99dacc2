package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Works off what is due, a few at a time, so that no list grows with the queue. */
@ApplicationScoped
class DueSteps {

    private static final Logger LOG = Logger.getLogger(DueSteps.class);
    /** For each worker. */
    private static final int BATCH = 20;

    private final Steps steps;
    private final Delivery delivery;
    private final Ceiling ceiling;
    private final ReminderSettings settings;
    private final ExecutorService executor;
    private final Clock clock;
    private final MailFlow flow = new MailFlow();

    DueSteps(Steps steps, Delivery delivery, Ceiling ceiling, ReminderSettings settings, ExecutorService executor,
            Clock clock) {
        this.steps = steps;
        this.delivery = delivery;
        this.ceiling = ceiling;
        this.settings = settings;
        this.executor = executor;
        this.clock = clock;
    }

    /** Returns when nothing is due any more, the mail server takes nothing, or the shop has sent enough for now. */
    void workOff() {
        if (!flow.begin()) {
            return;
        }
        int most = BATCH * settings.config().parallel();
        List<ClaimedStep> claimed;
        do {
            if (ceiling.reached()) {
                return;
            }
            claimed = steps.claim(clock.instant(), most, settings.config().lease());
            bringAll(new ConcurrentLinkedQueue<>(claimed));
        } while (!flow.isOver() && claimed.size() == most);
    }

    private void bringAll(Queue<ClaimedStep> claimed) {
        while (!flow.flows() && !flow.isOver() && !claimed.isEmpty()) {
            bring(claimed.remove());
        }
        // one of them is this thread
        CompletableFuture<?>[] others = Stream.generate(() -> CompletableFuture.runAsync(() -> bringSome(claimed), executor))
                .limit(settings.config().parallel() - 1L).toArray(CompletableFuture[]::new);
        bringSome(claimed);
        CompletableFuture.allOf(others).join();
        // free again at once
        claimed.forEach(claim -> steps.defer(claim, claim.dueAt()));
    }

    private void bringSome(Queue<ClaimedStep> claimed) {
        while (!flow.isOver()) {
            ClaimedStep next = claimed.poll();
            if (next == null) {
                return;
            }
            bring(next);
        }
    }

    private void bring(ClaimedStep claim) {
        try {
            delivery.bring(claim).ifPresent(outcome -> {
                flow.note(outcome);
                if (flow.isOver()) {
                    LOG.warnf("The mail server takes no reminders (%s); a later round tries the next one", outcome);
                }
            });
        } catch (RuntimeException e) {
            LOG.warnf(e, "Step %d of episode %s could not be decided; it is looked at again", claim.number(),
                    claim.episodeId());
        }
    }
}
