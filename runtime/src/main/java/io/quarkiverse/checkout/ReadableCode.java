package io.quarkiverse.checkout;

/** Codes that people read and type: capitals and digits that are not mistaken for each other, Crockford's base 32. */
public final class ReadableCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private ReadableCode() {
    }

    /** @param length 1 to 12; each letter takes five of the bits, the lowest first */
    public static String of(long bits, int length) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
        }
        return code.toString();
    }
}
