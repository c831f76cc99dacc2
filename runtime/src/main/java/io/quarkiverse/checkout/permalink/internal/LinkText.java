package io.quarkiverse.checkout.permalink.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.TypedText;

/** What the values of a link have to be. */
final class LinkText {

    private static final Pattern HARMFUL = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern PHONE = Pattern.compile("[+0-9()/. -]{5,30}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern HANDLER = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private LinkText() {
    }

    /** Whether it can be shown: no control characters and none that turn the direction of what follows. */
    static boolean isPrintable(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest && !HARMFUL.matcher(text).find();
    }

    static Optional<String> printable(String text, int longest) {
        return Optional.of(text).filter(it -> !it.isBlank() && isPrintable(it, longest));
    }

    /** A line of text as people type it. */
    static Optional<String> line(String text, int longest) {
        return printable(TypedText.tidy(text), longest);
    }

    static Optional<String> email(String text) {
        return EmailAddress.parse(text).map(EmailAddress::value);
    }

    static Optional<String> phone(String text) {
        return Optional.of(text).filter(it -> PHONE.matcher(it).matches() && it.equals(it.strip()));
    }

    static Optional<String> country(String text) {
        return Optional.of(text).filter(it -> COUNTRY.matcher(it).matches()).map(it -> it.toUpperCase(Locale.ROOT));
    }

    static Optional<String> handler(String text) {
        return Optional.of(text).filter(it -> HANDLER.matcher(it).matches());
    }
}
