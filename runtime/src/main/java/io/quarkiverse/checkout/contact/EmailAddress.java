package io.quarkiverse.checkout.contact;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that can be handed to a mail server: one plain {@code local@domain} (the addr-spec of RFC 5321
 * without quoted strings, comments and address literals), at most 254 bytes. Letters of any script are allowed on both
 * sides (RFC 6531) and are kept as typed; a mail server that does not know them refuses the mail.
 *
 * @param value never null; no spaces, control characters or anything else that means something in a mail header
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    // no nested quantifier over the same characters: linear time whatever is typed
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** @throws IllegalArgumentException if it is not an address; the message never repeats the input */
    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** What was typed as an address, composed (Unicode NFC) and without spaces around it; empty if it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        if (typed == null || typed.length() > 10 * LONGEST) {
            return Optional.empty();
        }
        String address = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return isValid(address) ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }

    private static boolean isValid(String address) {
        if (address == null || address.length() > LONGEST || bytes(address) > LONGEST) {
            return false;
        }
        int at = address.indexOf('@');
        return at > 0 && isLocal(address.substring(0, at)) && isDomain(address.substring(at + 1))
        // ligatures, circled digits and full-width letters turn into other characters on the way
                && Normalizer.isNormalized(address, Normalizer.Form.NFKC);
    }

    private static boolean isLocal(String local) {
        return bytes(local) <= LONGEST_LOCAL && LOCAL.matcher(local).matches()
                && !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
    }

    private static boolean isDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels.length > 1 && !NUMBER.matcher(labels[labels.length - 1]).matches() && hasAsciiForm(domain);
    }

    private static boolean hasAsciiForm(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES);
            return ascii.length() <= LONGEST_DOMAIN;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
