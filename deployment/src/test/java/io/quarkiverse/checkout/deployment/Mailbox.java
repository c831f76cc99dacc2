package io.quarkiverse.checkout.deployment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;

/** Reads the mailbox of one address as a mail program would, over IMAP. */
final class Mailbox {

    private Mailbox() {
    }

    static List<MimeMessage> of(String address) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            int port = Integer.getInteger(Servers.IMAP_PORT);
            store.connect("127.0.0.1", port, address, address);
            Folder inbox = store.getFolder("INBOX");
            inbox.open(Folder.READ_ONLY);
            List<MimeMessage> messages = new ArrayList<>();
            for (Message message : inbox.getMessages()) {
                messages.add(new MimeMessage((MimeMessage) message));
            }
            return messages;
        }
    }

    static String source(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString();
    }
}
