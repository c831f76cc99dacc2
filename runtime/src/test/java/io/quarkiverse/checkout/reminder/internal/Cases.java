package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.reminder.internal.Circumstances.CartFacts;
import io.quarkiverse.checkout.reminder.internal.Circumstances.Past;
import io.quarkiverse.checkout.reminder.internal.Circumstances.PersonFacts;

/** Circumstances to vary: at first nothing is against the mail. */
final class Cases {

    static final Instant ABANDONED = Instant.parse("2026-05-04T10:00:00Z");
    static final Sequence SEQUENCE = new Sequence(Duration.ofHours(1),
            List.of(Duration.ofHours(1), Duration.ofHours(24), Duration.ofHours(72)),
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)),
            new Sequence.Limits(Duration.ofHours(16), 3, Duration.ofDays(7)));
    static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"));

    Instant now = ABANDONED.plus(Duration.ofHours(1));
    PlannedStep step = SEQUENCE.plan(ABANDONED, ZONES, 0).get(0);
    boolean erased;
    Optional<Instant> unsubscribed = Optional.empty();
    Optional<Instant> undeliverable = Optional.empty();
    boolean consent = true;
    boolean excluded;
    Optional<Instant> ordered = Optional.empty();
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
        return SuppressionRules.decide(new Circumstances(now, step,
                new PersonFacts(erased, unsubscribed, undeliverable, consent, excluded, ordered, foreign, heldOut),
                new CartFacts(paying, vetoed, buyable, activeAt, others), new Past(sent, otherEpisode), ZONES, 0), SEQUENCE);
    }
}
