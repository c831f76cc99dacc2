package io.quarkiverse.checkout.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import io.netty.util.NetUtil;

/** The network that an address most likely belongs to as a whole: /24 of IPv4, /56 of IPv6. */
final class AddressRange {

    private AddressRange() {
    }

    /** Whether an address is one of a machine or a network of its own, such as that of a proxy; null is one. */
    static boolean isPrivate(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return true;
        }
        try {
            InetAddress parsed = InetAddress.getByAddress(bytes);
            return parsed.isLoopbackAddress() || parsed.isSiteLocalAddress() || parsed.isLinkLocalAddress()
                    || bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + bytes.length + " octets", e);
        }
    }

    /** @param address as text; null or anything else is a range of its own */
    static String of(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null ? "unknown" : HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7));
    }
}
