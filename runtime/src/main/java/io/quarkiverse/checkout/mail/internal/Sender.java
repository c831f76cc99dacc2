package io.quarkiverse.checkout.mail.internal;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Who our mails are from.
 *
 * @param from an address, or a name and an address in angle brackets
 * @param replyTo the same; null for none
 * @param domain of our message ids
 */
record Sender(String from, String replyTo, String domain) {

    private static final String ADDRESS = "[^\\p{Cntrl}<>@,;\"\\s]{1,64}@([A-Za-z0-9.-]{1,255})";
    private static final Pattern MAILBOX = Pattern.compile(ADDRESS + "|[^\\p{Cntrl}<>@,;\"]{0,100}<" + ADDRESS + ">");

    static Sender of(MailConfig config, Optional<URI> shop, LaunchMode mode) {
        String from = config.from().map(String::strip).orElseGet(() -> withoutConfiguration(mode));
        String fromDomain = domainOf("from", from);
        config.replyTo().ifPresent(address -> domainOf("reply-to", address));
        String domain = config.messageIdDomain().or(() -> shop.map(URI::getHost)).orElse(fromDomain);
        return new Sender(from, config.replyTo().orElse(null), domain);
    }

    private static String withoutConfiguration(LaunchMode mode) {
        if (mode.isDevOrTest()) {
            return "shop@localhost";
        }
        throw new ConfigurationException("quarkus.checkout.mail.from is not set, so no receipt can be sent: set it, or"
                + " quarkus.mailer.from, to the address that mails to shoppers come from");
    }

    private static String domainOf(String key, String mailbox) {
        Matcher matcher = MAILBOX.matcher(mailbox);
        if (!matcher.matches()) {
            throw new ConfigurationException("quarkus.checkout.mail." + key
                    + " must be like shop@example.org or Our shop <shop@example.org>, was " + mailbox);
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }
}
