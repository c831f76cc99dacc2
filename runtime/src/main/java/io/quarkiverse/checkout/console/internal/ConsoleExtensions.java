package io.quarkiverse.checkout.console.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** How the console writes what is not money. */
@TemplateExtension
public class ConsoleExtensions {

    private ConsoleExtensions() {
    }

    /** The name of a class without its package; anything else as it is. */
    static String shortName(String source) {
        String last = source.substring(source.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isUpperCase(last.charAt(0)) ? last : source;
    }

    static String millis(Duration duration, Locale locale) {
        return String.format(locale, "%.1f ms", duration.toNanos() / 1e6);
    }

    /** Day and time in the server's time zone. */
    static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.LONG).withLocale(locale)
                .withZone(ZoneId.systemDefault()).format(instant);
    }
}
