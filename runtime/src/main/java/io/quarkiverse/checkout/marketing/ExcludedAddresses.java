package io.quarkiverse.checkout.marketing;

import java.util.Locale;
import java.util.Set;

import io.quarkiverse.checkout.contact.EmailAddress;

/** Addresses that are nobody's own. */
final class ExcludedAddresses {

    private static final Set<String> ROLES = Set.of("abuse", "postmaster", "hostmaster", "webmaster", "mailer-daemon",
            "noreply", "no-reply", "donotreply", "do-not-reply", "root", "spam", "security", "unsubscribe", "bounce",
            "bounces");
    /** Kept free for tests by RFC 2606. */
    private static final Set<String> NOWHERE = Set.of("test", "invalid", "localhost");

    private ExcludedAddresses() {
    }

    /** @param domains the shop's own choice, in lower case */
    static boolean contain(EmailAddress address, Set<String> domains) {
        String text = address.value().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        String domain = text.substring(at + 1);
        return ROLES.contains(text.substring(0, at)) || domains.contains(domain)
                || NOWHERE.contains(domain.substring(domain.lastIndexOf('.') + 1));
    }
}
