package io.quarkiverse.checkout.marketing;

import java.util.regex.Pattern;

/** Makes what a catalogue or a merchant wrote fit to stand in a mail, so that it cannot look like more than it is. */
public final class PlainText {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n]]+");
    /** Embeddings, overrides and isolates: they turn round what stands after them. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private PlainText() {
    }

    /** One line, whatever it was. */
    public static String line(String text) {
        return cut(BREAKS.matcher(TURNS.matcher(text).replaceAll("")).replaceAll(" ").strip(), LONGEST_LINE);
    }

    /** Lines end as they did. */
    public static String lines(String text) {
        return cut(CONTROLS.matcher(TURNS.matcher(text.replace("\r\n", "\n")).replaceAll("")).replaceAll(" ").strip(),
                LONGEST_TEXT);
    }

    /** An address of a picture that is one of the web's, or of the shop's; empty for anything else. */
    public static String image(String address) {
        return address.matches("(https?:/)?/[^\\s\\p{Cc}\"'<>]*") ? address : "";
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
