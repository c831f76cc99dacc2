package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Plans the mails about carts that were left. */
@ApplicationScoped
class Planning {

    private final Episodes episodes;
    private final Steps steps;
    private final ReminderSettings settings;

    Planning(Episodes episodes, Steps steps, ReminderSettings settings) {
        this.episodes = episodes;
        this.steps = steps;
        this.settings = settings;
    }

    /** @return how many carts there were, at most so many */
    @Transactional
    int planAbandoned(Instant now, int most) {
        Sequence sequence = settings.sequence();
        List<Episodes.Abandoned> left = episodes.abandon(now, sequence.idle(), most);
        left.forEach(episode -> steps.plan(episode.id(), episode.person(), sequence.plan(episode.abandonedAt(),
                settings.zones(episode.country()), episode.id().getLeastSignificantBits())));
        return left.size();
    }
}
