package shop.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** A clock that goes on like any other, from wherever a test sets it to. Enabled by {@link RemindingShop}. */
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

    /** The next morning in Berlin: a good time to write to somebody there, for hours. */
    public void toNextMorning() {
        ZonedDateTime now = instant().atZone(ZoneId.of("Europe/Berlin"));
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
