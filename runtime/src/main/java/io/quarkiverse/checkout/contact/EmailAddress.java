package io.quarkiverse.checkout.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that can be handed to a mail server: one plain {@code local@domain} (the addr-spec of RFC 5321
 * without quoted strings, comments and address literals), at most 254 characters.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    // no nested quantifier over the same characters: linear time whatever is typed
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?");

    /** @throws IllegalArgumentException if it is not an address; the message never repeats the input */
    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** What was typed as an address, spaces around it removed; empty if it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        String trimmed = typed == null ? "" : typed.strip();
        return isValid(trimmed) ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    private static boolean isValid(String address) {
        if (address == null || address.length() > LONGEST) {
            return false;
        }
        int at = address.indexOf('@');
        return at > 0 && at <= LONGEST_LOCAL && isLocal(address.substring(0, at)) && isDomain(address.substring(at + 1));
    }

    private static boolean isLocal(String local) {
        return LOCAL.matcher(local).matches() && !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        if (labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
