package io.quarkiverse.checkout.contact;

import java.util.HexFormat;

/**
 * Stands for a person where their address is not to be kept: an HMAC of it, which only the shop can make.
 *
 * @param hex 128 bits in lower case
 */
public record PersonKey(String hex) {

    private static final int LENGTH = 16;

    public PersonKey {
        if (!hex.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("a person's key has 32 hexadecimal digits");
        }
    }

    /** @param bytes of which the first 16 count */
    public static PersonKey of(byte[] bytes) {
        return new PersonKey(HexFormat.of().formatHex(bytes, 0, LENGTH));
    }

    /** 16 octets. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
