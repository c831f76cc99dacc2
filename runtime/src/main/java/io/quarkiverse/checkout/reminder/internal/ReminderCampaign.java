package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.Ledger;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.SkipReason;

/** Mails about carts that were left. */
@ApplicationScoped
class ReminderCampaign implements Campaign<ClaimedStep, Prospect> {

    private static final int BATCH = 20;
    private static final Duration LOST = Duration.ofDays(14);

    private final Planning planning;
    private final Prospects prospects;
    private final CartReview review;
    private final Letters letters;
    private final Episodes episodes;
    private final Steps steps;
    private final ReminderEvents events;
    private final ReminderSettings settings;

    ReminderCampaign(Planning planning, Prospects prospects, CartReview review, Letters letters, Episodes episodes,
            Steps steps, ReminderEvents events, ReminderSettings settings) {
        this.planning = planning;
        this.prospects = prospects;
        this.review = review;
        this.letters = letters;
        this.episodes = episodes;
        this.steps = steps;
        this.events = events;
        this.settings = settings;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REMINDER;
    }

    @Override
    public boolean enabled() {
        return settings.config().enabled();
    }

    @Override
    public Ledger ledger() {
        return steps.ledger();
    }

    @Override
    public void plan(Instant now) {
        int planned;
        do {
            planned = planning.planAbandoned(now, BATCH);
        } while (planned == BATCH);
    }

    @Override
    public List<ClaimedStep> claim(Instant now, int most) {
        return steps.claim(now, most, settings.rules().config().lease());
    }

    @Override
    public Optional<Prospect> look(ClaimedStep claim) {
        return prospects.of(claim);
    }

    @Override
    public Circumstances circumstances(ClaimedStep claim, Optional<Prospect> prospect, Instant at) {
        return review.look(claim, prospect, at);
    }

    @Override
    public Circumstances hold(ClaimedStep claim, Optional<Prospect> prospect, boolean vetoed) {
        return review.hold(claim, prospect, vetoed);
    }

    @Override
    public boolean vetoed(ClaimedStep claim, Prospect prospect) {
        return prospects.vetoed(claim, prospect);
    }

    @Override
    public Letter write(ClaimedStep claim, Prospect prospect) {
        return letters.write(claim, prospect);
    }

    @Override
    public void sending(ClaimedStep claim, Letter letter) {
        letter.code().ifPresent(code -> steps.give(claim, code));
    }

    @Override
    public void skipped(ClaimedStep claim, Skip skip, Instant now) {
        if (skip.reason().endsEpisode() && skip.reason() != SkipReason.ORDERED) {
            episodes.suppress(claim.person(), skip.reason(), now);
        }
    }

    @Override
    public void sent(ClaimedStep claim, Instant now) {
        events.sent(claim, now);
    }

    @Override
    public void tidy(Instant now) {
        episodes.lose(now, LOST);
    }
}
