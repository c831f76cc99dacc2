package io.quarkiverse.checkout.marketing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When nobody is written to, by the clock on the shopper's wall. In a country with several time zones it has to be a good
 * hour in all of them.
 *
 * @param from when they begin; the same as {@code until} for none
 * @param until when they end, usually on the next day
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** How long after quiet hours mails are spread over. */
    static final Duration SPREAD = Duration.ofMinutes(30);
    /** More than enough for the zones of any country to agree, if they ever do. */
    private static final int ROUNDS = 8;

    public boolean at(Instant moment, List<ZoneId> zones) {
        return zones.stream().anyMatch(zone -> isQuiet(moment.atZone(zone).toLocalTime()));
    }

    private boolean isQuiet(LocalTime time) {
        return from.isAfter(until) ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }

    /**
     * The moment itself if it is not quiet; else some time soon after the quiet hours.
     *
     * @param seed spreads mails; the same one leads to the same moment
     */
    public Instant next(Instant moment, List<ZoneId> zones, long seed) {
        if (!at(moment, zones)) {
            return moment;
        }
        Instant end = end(moment, zones);
        Instant spread = end.plusSeconds(Math.floorMod(seed, SPREAD.toSeconds()));
        return at(spread, zones) ? end : spread;
    }

    private Instant end(Instant moment, List<ZoneId> zones) {
        Instant end = moment;
        for (int round = 0; round < ROUNDS && at(end, zones); round++) {
            for (ZoneId zone : zones) {
                end = isQuiet(end.atZone(zone).toLocalTime()) ? end(end.atZone(zone)) : end;
            }
        }
        // where it is never a good hour everywhere, that of the first zone has to do
        return at(end, zones) ? end(moment, zones.subList(0, 1)) : end;
    }

    private Instant end(ZonedDateTime quiet) {
        ZonedDateTime today = quiet.with(until);
        return (today.isAfter(quiet) ? today : quiet.plusDays(1).with(until)).toInstant();
    }
}
