package io.quarkiverse.checkout.marketing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** How the merchants' pages write times: in the time zone of the server. */
public class Moments {

    private Moments() {
    }

    /** Day and time, without seconds. */
    @TemplateExtension
    public static String when(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(zone())
                .format(instant);
    }

    public static String clock(LocalTime time, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
    }

    public static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** A length of time in its largest sensible unit, rounded down. */
    static String roughly(Duration length, MarketingMessages texts) {
        long minutes = Math.max(0, length.toMinutes());
        if (minutes < 120) {
            return texts.minutes(minutes);
        }
        return minutes < 48 * 60 ? texts.hours(minutes / 60) : texts.days(minutes / (24 * 60));
    }
}
