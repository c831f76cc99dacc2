package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What delays are counted in. */
enum DelayUnit {
    MINUTES(1),
    HOURS(60),
    DAYS(24 * 60);

    private final int minutes;

    DelayUnit(int minutes) {
        this.minutes = minutes;
    }

    /** The one that a delay is read in most easily: three days, but 36 hours. */
    static DelayUnit of(Duration delay) {
        long minutes = delay.toMinutes();
        if (minutes >= 2 * DAYS.minutes && minutes % DAYS.minutes == 0) {
            return DAYS;
        }
        return minutes > 0 && minutes % HOURS.minutes == 0 ? HOURS : MINUTES;
    }

    static Optional<DelayUnit> parse(String name) {
        return Stream.of(values()).filter(unit -> unit.name().equals(name)).findFirst();
    }

    long count(Duration delay) {
        return delay.toMinutes() / minutes;
    }

    Duration times(int count) {
        return Duration.ofMinutes((long) count * minutes);
    }
}
