package io.quarkiverse.checkout.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/**
 * The shop's clock in a test: goes on like any other, from wherever it is set to. A profile's {@code getEnabledAlternatives}
 * puts it in the place of the real one.
 */
@Alternative
@Singleton
public class TravelClock extends Clock {

    private static final Clock REAL = Clock.systemUTC();

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final ZoneId zone;

    /** Where it is as late as it is. */
    public TravelClock() {
        this(ZoneId.of("UTC"));
    }

    private TravelClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Later by so much, at once. */
    public void forward(Duration duration) {
        ahead.updateAndGet(duration::plus);
    }

    /** On to a moment; one that is over changes nothing. */
    public void to(Instant moment) {
        Duration left = Duration.between(instant(), moment);
        if (!left.isNegative()) {
            forward(left);
        }
    }

    /** The next time that it is ten in the morning in Berlin: a good time to write to somebody there, for hours. */
    public void toNextMorning() {
        toNextMorning(ZoneId.of("Europe/Berlin"));
    }

    /** The next time that it is ten in the morning somewhere, tomorrow at the earliest. */
    public void toNextMorning(ZoneId where) {
        ZonedDateTime now = instant().atZone(where);
        forward(Duration.between(now, now.plusDays(1).with(LocalTime.of(10, 0))));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(instant(), other);
    }

    @Override
    public Instant instant() {
        return REAL.instant().plus(ahead.get());
    }
}
