package io.quarkiverse.checkout.permalink;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How long an absolute address should be at most, by how it travels; the smallest first. */
public enum LinkBudget {

    /** QR codes, print and short posts. */
    QR(512),
    /** Text messages and links that many people pass on. */
    SMS(1_024),
    /** Mail. */
    MAIL(2_048);

    private final int octets;

    LinkBudget(int octets) {
        this.octets = octets;
    }

    public int octets() {
        return octets;
    }

    public boolean holds(String absoluteUrl) {
        return octets(absoluteUrl) <= octets;
    }

    /** The smallest that holds an address. */
    public static Optional<LinkBudget> of(String absoluteUrl) {
        return Arrays.stream(values()).filter(budget -> budget.holds(absoluteUrl)).findFirst();
    }

    /** The length of an address as budgets count it. */
    public static int octets(String absoluteUrl) {
        return absoluteUrl.getBytes(StandardCharsets.UTF_8).length;
    }
}
