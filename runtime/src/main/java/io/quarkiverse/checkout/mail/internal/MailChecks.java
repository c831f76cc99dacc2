package io.quarkiverse.checkout.mail.internal;

import java.net.IDN;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.MailRefusedException;

/**
 * What a mail must be like before the mailer sees it. The mailer writes whatever it is given into the SMTP dialogue, line
 * breaks included, so a check missed here is a header or a recipient of someone else's choosing. Messages name the part
 * that is wrong and never repeat it.
 */
final class MailChecks {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_HEADER = 900;
    static final int LARGEST_BODY = 1_000_000;

    private static final Set<String> HEADERS = caseInsensitive("List-Unsubscribe", "List-Unsubscribe-Post", "List-Id",
            "Feedback-ID", "In-Reply-To", "References");
    private static final Pattern PRINTABLE_ASCII = Pattern.compile("[\\x20-\\x7E]+");
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]{1,100}@[A-Za-z0-9.-]{1,255}");
    // line ends and other controls; what turns round the text after it; and what needs two chars, such as emoji: the mailer
    // would write them as ??
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}"
            + "\\x{10000}-\\x{10FFFF}\\s]+");

    private MailChecks() {
    }

    /** The address in ASCII, as every mail server takes it. */
    static String recipient(EmailAddress address) {
        int at = address.value().lastIndexOf('@');
        String local = address.value().substring(0, at);
        if (!PRINTABLE_ASCII.matcher(local).matches()) {
            throw new MailRefusedException("the part of the recipient's address before the @ is not ASCII");
        }
        try {
            return local + "@" + IDN.toASCII(address.value().substring(at + 1), IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw new MailRefusedException("the domain of the recipient's address has no ASCII form");
        }
    }

    static String messageId(String id) {
        if (!MESSAGE_ID.matcher(id).matches()) {
            throw new MailRefusedException("the message id is not of the form [A-Za-z0-9._-]{1,100}@domain");
        }
        return "<" + id + ">";
    }

    static String subject(String subject) {
        String clean = UNFIT.matcher(subject).replaceAll(" ").strip();
        return clean.length() <= LONGEST_SUBJECT ? clean : clean.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    static void header(String name, String value) {
        if (!HEADERS.contains(name)) {
            throw new MailRefusedException("only these further headers may be set: " + HEADERS);
        }
        if (value.length() > LONGEST_HEADER || !PRINTABLE_ASCII.matcher(value).matches()) {
            throw new MailRefusedException(
                    "header " + name + " must be 1 to " + LONGEST_HEADER + " characters of printable ASCII");
        }
    }

    static void body(String text, String html) {
        if (text.length() + html.length() > LARGEST_BODY) {
            throw new MailRefusedException("the body has more than " + LARGEST_BODY + " characters");
        }
    }

    private static Set<String> caseInsensitive(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
