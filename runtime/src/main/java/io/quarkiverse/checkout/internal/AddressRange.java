package io.quarkiverse.checkout.internal;

import java.util.Arrays;
import java.util.HexFormat;

import io.netty.util.NetUtil;

/** The network that an address most likely belongs to as a whole: /24 of IPv4, /56 of IPv6. */
final class AddressRange {

    private AddressRange() {
    }

    /** @param address as text; null or anything else is a range of its own */
    static String of(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null ? "unknown" : HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7));
    }
}
