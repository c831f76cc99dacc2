package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Verdicts;

/**
 * Looks ahead with the rules that decide, at the time when each step will be due and on the facts of now. Nothing is written,
 * and the shop's vetoes are not asked.
 */
@ApplicationScoped
class Foresight {

    private static final Logger LOG = Logger.getLogger(Foresight.class);
    /** How often a step may be put off by the night until nobody can tell. */
    private static final int NIGHTS = 3;

    private final ReminderCampaign campaign;
    private final Verdicts verdicts;

    Foresight(ReminderCampaign campaign, Verdicts verdicts) {
        this.campaign = campaign;
        this.verdicts = verdicts;
    }

    /**
     * What is expected.
     *
     * @param decision neither to defer; null if it cannot be told
     * @param at when it will be made
     */
    record Foreseen(Decision decision, Instant at) {
    }

    /** Looks at several steps, and at each cart once. */
    final class View {

        private final Map<UUID, Optional<Prospect>> seen = new HashMap<>();
        private final Instant now;

        private View(Instant now) {
            this.now = now;
        }

        Foreseen of(ClaimedStep step) {
            Instant at = step.dueAt().isAfter(now) ? step.dueAt() : now;
            try {
                Optional<Prospect> prospect = seen.computeIfAbsent(step.cartId(), id -> campaign.look(step));
                for (int night = 0; night < NIGHTS; night++) {
                    Decision decision = verdicts.foresee(campaign, step, prospect, at);
                    if (!(decision instanceof Decision.Defer defer)) {
                        return new Foreseen(decision, at);
                    }
                    at = defer.until();
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "What will become of step %d of episode %s cannot be told", step.number(), step.episodeId());
            }
            return new Foreseen(null, at);
        }
    }

    View from(Instant now) {
        return new View(now);
    }
}
