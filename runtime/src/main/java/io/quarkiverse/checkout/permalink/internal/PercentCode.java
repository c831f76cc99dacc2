package io.quarkiverse.checkout.permalink.internal;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Percent-encoding after RFC 3986, over UTF-8. */
final class PercentCode {

    private static final String UNRESERVED = "-._~";
    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private PercentCode() {
    }

    /**
     * Decodes once. What is not encoded stands for itself.
     *
     * @return empty if a percent sign has not two digits behind it, or if the result is not UTF-8
     */
    static Optional<String> decode(String raw) {
        if (raw.indexOf('%') < 0 || !Utf8.isText(raw)) {
            return Optional.of(raw).filter(Utf8::isText);
        }
        byte[] bytes = Utf8.encode(raw);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '%') {
                decoded.write(bytes[i]);
            } else {
                int octet = i + 2 < bytes.length ? octet(bytes[i + 1], bytes[i + 2]) : -1;
                if (octet < 0) {
                    return Optional.empty();
                }
                decoded.write(octet);
                i += 2;
            }
        }
        return Utf8.decode(decoded.toByteArray());
    }

    /** Decodes as forms are: a plus sign is a space. */
    static Optional<String> decodeForm(String raw) {
        return decode(raw.replace('+', ' '));
    }

    /** @param plain characters of ASCII that stay as they are besides letters, digits and {@code -._~} */
    static String encode(String text, String plain) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte octet : Utf8.encode(text)) {
            if (isAlphanumeric(octet) || UNRESERVED.indexOf(octet) >= 0 || plain.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(DIGITS[octet >> 4 & 15]).append(DIGITS[octet & 15]);
            }
        }
        return encoded.toString();
    }

    private static int octet(byte high, byte low) {
        int first = Character.digit((char) high, 16);
        int second = Character.digit((char) low, 16);
        return first < 0 || second < 0 ? -1 : first << 4 | second;
    }

    private static boolean isAlphanumeric(byte octet) {
        return octet >= '0' && octet <= '9' || octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z';
    }
}
