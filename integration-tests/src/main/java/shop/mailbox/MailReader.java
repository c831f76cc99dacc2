package shop.mailbox;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;

/** Takes a MIME message apart. */
final class MailReader {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");

    private MailReader() {
    }

    static ReceivedMail read(long id, Message message) throws MessagingException, IOException {
        List<ReceivedMail.Header> headers = new ArrayList<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.add(new ReceivedMail.Header(header.getName(), MimeUtility.decodeText(header.getValue())));
        }
        return new ReceivedMail(id, message.getSubject() == null ? "" : message.getSubject(),
                addresses(message.getFrom()), addresses(message.getRecipients(Message.RecipientType.TO)),
                date(message), headers, part(message, "text/html"), part(message, "text/plain"));
    }

    /** The first part of a type, however deep; empty if there is none. */
    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String addresses(Address[] addresses) {
        return addresses == null ? "" : Arrays.stream(addresses).map(MailReader::text).collect(Collectors.joining(", "));
    }

    private static String text(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }

    private static String date(Message message) throws MessagingException {
        return message.getSentDate() == null ? ""
                : DATE.format(message.getSentDate().toInstant().atZone(ZoneOffset.UTC));
    }
}
