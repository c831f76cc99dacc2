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
    private final SequenceVersions versions;
    private final ReminderEvents events;

    Planning(Episodes episodes, Steps steps, ReminderSettings settings, SequenceVersions versions, ReminderEvents events) {
        this.episodes = episodes;
        this.steps = steps;
        this.settings = settings;
        this.versions = versions;
        this.events = events;
    }

    /** @return how many carts there were, at most so many */
    @Transactional
    int planAbandoned(Instant now, int most) {
        List<Episodes.Abandoned> left = episodes.abandon(now, settings.idle(), most);
        left.forEach(episode -> events.abandoned(episode.id(), episode.abandonedAt()));
        left.forEach(episode -> steps.plan(episode.id(), episode.person(), versions.of(episode.sequence())
                .plan(episode.abandonedAt(), settings.rules().zones(episode.country()),
                        episode.id().getLeastSignificantBits())));
        return left.size();
    }
}
