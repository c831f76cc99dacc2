package io.quarkiverse.checkout.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes postal codes as their country does, whatever keyboard they were typed on. */
final class PostalCodes {

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30FC]");
    private static final Pattern SEPARATORS = Pattern.compile("[ -]+");
    private static final Pattern COUNTRY_PREFIX = Pattern.compile("^[A-Z]{1,3}[ -]?(?=[0-9])");

    private PostalCodes() {
    }

    /** In upper case, with plain digits and hyphens. */
    static String tidy(String typed) {
        String halfWidth = DASHES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("-");
        StringBuilder plain = new StringBuilder();
        halfWidth.codePoints()
                .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .forEach(plain::appendCodePoint);
        return TypedText.tidy(plain.toString().toUpperCase(Locale.ROOT));
    }

    /** A tidy code with its country's spaces and hyphens, and without the country before it; empty if it cannot be one. */
    static Optional<String> asWritten(String code, AddressField field) {
        String bare = COUNTRY_PREFIX.matcher(code).replaceFirst("");
        return Stream.of(code.replace(' ', '-'), separatedLike(field.example(), code), separatedLike(field.example(), bare))
                .filter(candidate -> field.pattern().matcher(candidate).matches()).findFirst();
    }

    /** Puts spaces and hyphens as far from the end as the example has them: codes vary in length at the front. */
    private static String separatedLike(String example, String code) {
        StringBuilder separated = new StringBuilder(SEPARATORS.matcher(code).replaceAll(""));
        for (int fromEnd = 1; fromEnd <= example.length(); fromEnd++) {
            char separator = example.charAt(example.length() - fromEnd);
            if ((separator == ' ' || separator == '-') && separated.length() >= fromEnd) {
                separated.insert(separated.length() - fromEnd + 1, separator);
            }
        }
        return separated.toString();
    }
}
