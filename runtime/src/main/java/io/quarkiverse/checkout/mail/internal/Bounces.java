package io.quarkiverse.checkout.mail.internal;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressions;
import io.vertx.ext.mail.SMTPException;

/**
 * Remembers mailboxes that the mail server says do not exist, so that no further mail is tried there. Only what it says of the
 * very address counts: a refusal of the sender, or of a kind of mail, is no fault of the reader's.
 */
@ApplicationScoped
class Bounces {

    private static final Logger LOG = Logger.getLogger(Bounces.class);
    private static final String AT_RECIPIENT = "recipient address not accepted";
    /** No such mailbox, not local, or no such name (RFC 5321), where nothing more is said. */
    private static final Set<Integer> CODES = Set.of(550, 551, 553);
    /** Of RFC 3463: 5.1 is the address; 5.2.1 a mailbox that takes nothing. */
    private static final Pattern ENHANCED = Pattern.compile("^5\\d\\d[ -](5\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern ADDRESS = Pattern.compile("5\\.1\\.\\d+|5\\.2\\.1");

    private final People people;
    private final Suppressions suppressions;

    Bounces(People people, Suppressions suppressions) {
        this.people = people;
        this.suppressions = suppressions;
    }

    /** A mail to somebody was not taken. What became of that mail does not depend on whether this can be written down. */
    void note(EmailAddress address, Throwable failure) {
        if (isNoMailbox(failure)) {
            try {
                suppress(people.key(address));
            } catch (RuntimeException e) {
                LOG.warn("A mailbox that does not exist was not noted", e);
            }
        }
    }

    private void suppress(PersonKey person) {
        for (Purpose purpose : Purpose.values()) {
            suppressions.suppress(person, purpose, Suppressions.Reason.UNDELIVERABLE);
        }
        LOG.infof("The mailbox of person %s does not exist; no further mail is tried there", person.hex());
    }

    static boolean isNoMailbox(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent() && answer.getMessage().startsWith(AT_RECIPIENT) && isAboutAddress(answer);
            }
        }
        return false;
    }

    private static boolean isAboutAddress(SMTPException answer) {
        Matcher said = ENHANCED.matcher(answer.getReplyMessage());
        return said.find() ? ADDRESS.matcher(said.group(1)).matches() : CODES.contains(answer.getReplyCode());
    }
}
