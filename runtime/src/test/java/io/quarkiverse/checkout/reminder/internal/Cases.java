package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Circumstances.Past;
import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;
import io.quarkiverse.checkout.marketing.Circumstances.Timing;
import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Limits;
import io.quarkiverse.checkout.marketing.QuietHours;
import io.quarkiverse.checkout.marketing.SuppressionRules;

/** Circumstances to vary: at first nothing is against the mail. */
final class Cases {

    static final Instant ABANDONED = Instant.parse("2026-05-04T10:00:00Z");
    static final Sequence SEQUENCE = new Sequence(Duration.ofHours(1),
            List.of(Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(72)),
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)),
            new Limits(Duration.ofHours(16), 3, Duration.ofDays(7)));
    static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"));

    Instant now = ABANDONED.plus(Duration.ofHours(1));
    PlannedStep step = SEQUENCE.plan(ABANDONED, ZONES, 0).get(0);
    boolean erased;
    Optional<Instant> unsubscribed = Optional.empty();
    Optional<Instant> undeliverable = Optional.empty();
    boolean consent = true;
    boolean excluded;
    Optional<Instant> ordered = Optional.empty();
    boolean waits;
    boolean foreign;
    boolean heldOut;
    boolean paying;
    boolean vetoed;
    boolean buyable = true;
    Instant activeAt = ABANDONED.minus(Duration.ofHours(1));
    int others;
    List<Instant> sent = List.of();
    Optional<Instant> otherEpisode = Optional.empty();

    Decision decide() {
        return SuppressionRules.decide(new Circumstances(now,
                new PersonFacts(erased, unsubscribed, undeliverable, consent, excluded, waits, foreign, heldOut),
                new CartFacts(ordered, paying, vetoed, buyable, activeAt).against(now, SEQUENCE.idle()), others > 0,
                new Past(sent, otherEpisode, SEQUENCE.limits()),
                new Timing(step.dueAt(), step.expiresAt(), SEQUENCE.quiet(), ZONES, 0)));
    }
}
