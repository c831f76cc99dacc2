package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.marketing.Decision;
import io.quarkiverse.checkout.marketing.Moments;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.RemindersForecastPage;
import io.quarkiverse.checkout.reminder.RemindersForecastPage.Hour;
import io.quarkiverse.checkout.reminder.RemindersForecastPage.Reason;

/** What the next 48 hours bring, told by the code that sends. */
@ApplicationScoped
class Forecasts {

    static final Duration HORIZON = Duration.ofHours(48);
    /** Those that have begun, and 48 more. */
    private static final int HOURS = 49;
    private static final int TICKS = 6;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int BATCH = 50;
    /** Each of them takes a look at its cart and a handful of statements. */
    private static final int MOST = 200;

    private final Steps steps;
    private final Foresight foresight;

    Forecasts(Steps steps, Foresight foresight) {
        this.steps = steps;
        this.foresight = foresight;
    }

    RemindersForecastPage page(ConsoleTop top, Instant now) {
        Instant end = now.plus(HORIZON);
        Sums sums = new Sums(now);
        Foresight.View view = foresight.from(now);
        List<ClaimedStep> batch;
        int looked = 0;
        do {
            batch = steps.planned(end, looked, Math.min(BATCH, MOST - looked));
            batch.forEach(step -> sums.add(view.of(step)));
            looked += batch.size();
        } while (batch.size() == BATCH && looked < MOST);
        return new RemindersForecastPage(top, looked < MOST ? looked : steps.countPlanned(end), looked, sums.sentAtAll(),
                sums.later, sums.hours(top.shell().locale()), sums.reasons());
    }

    /** Counts by hour and by reason. */
    private static final class Sums {

        private final ZonedDateTime begin;
        private final int[] sent = new int[HOURS];
        private final int[] skipped = new int[HOURS];
        private final Map<SkipReason, Integer> reasons = new EnumMap<>(SkipReason.class);
        private int untold;
        private int later;

        private Sums(Instant now) {
            this.begin = now.atZone(Moments.zone()).truncatedTo(ChronoUnit.HOURS);
        }

        private void add(Foresight.Foreseen foreseen) {
            long hour = Duration.between(begin.toInstant(), foreseen.at()).toHours();
            if (hour >= HOURS) {
                later++;
            } else if (foreseen.decision() instanceof Decision.Send) {
                sent[(int) hour]++;
            } else {
                skipped[(int) hour]++;
                if (foreseen.decision() instanceof Decision.Skip skip) {
                    reasons.merge(skip.reason(), 1, Integer::sum);
                } else {
                    untold++;
                }
            }
        }

        private int sentAtAll() {
            return IntStream.of(sent).sum();
        }

        private List<Reason> reasons() {
            List<Reason> found = new ArrayList<>();
            reasons.forEach((reason, count) -> found.add(new Reason(reason, count)));
            if (untold > 0) {
                found.add(new Reason(null, untold));
            }
            found.sort((one, other) -> Integer.compare(other.steps(), one.steps()));
            return found;
        }

        private List<Hour> hours(Locale locale) {
            DateTimeFormatter time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
            DateTimeFormatter day = DateTimeFormatter.ofPattern("EEE", locale);
            return IntStream.range(0, HOURS).mapToObj(i -> {
                ZonedDateTime hour = begin.plusHours(i);
                String tick = hour.getHour() == 0 ? day.format(hour) : hour.getHour() % TICKS == 0 ? CLOCK.format(hour) : "";
                return new Hour(i, day.format(hour) + " " + time.format(hour), tick, sent[i], skipped[i]);
            }).toList();
        }
    }
}
