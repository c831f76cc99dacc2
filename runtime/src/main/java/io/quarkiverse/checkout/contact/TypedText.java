package io.quarkiverse.checkout.contact;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes one line of typed text fit to be kept and printed. */
public final class TypedText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");

    private TypedText() {
    }

    /** Composed, with single spaces, and without spaces or invisible marks around. */
    public static String tidy(String typed) {
        String line = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        int start = 0;
        int end = line.length();
        while (start < end && isInvisible(line.charAt(start))) {
            start++;
        }
        while (start < end && isInvisible(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /** Whether it holds what a database, a mail header or a label must never get. */
    public static boolean isHarmful(String text) {
        return HARMFUL.matcher(text).find();
    }

    private static boolean isInvisible(char c) {
        return c == ' ' || Character.getType(c) == Character.FORMAT;
    }
}
