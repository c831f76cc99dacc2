package shop.mailbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import jakarta.inject.Singleton;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.URLName;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the mailbox of the demo's mail server by IMAP, the latest mail first. */
@Singleton
public class Mailbox {

    private static final int SHOWN = 50;

    private final Optional<String> address;

    /** @param address such as {@code imap://user:password@host:port/INBOX}; empty where a real mail server is used */
    Mailbox(@ConfigProperty(name = "shop.mailbox") Optional<String> address) {
        this.address = address;
    }

    public boolean isOpen() {
        return address.isPresent();
    }

    /** The latest mails. */
    public List<ReceivedMail> latest() {
        return read(folder -> {
            int count = folder.getMessageCount();
            List<ReceivedMail> mails = new ArrayList<>();
            for (int number = count; number > Math.max(0, count - SHOWN); number--) {
                mails.add(mail(folder, folder.getMessage(number)));
            }
            return mails;
        });
    }

    /** @param id as it stands in an address; anything that is none finds nothing */
    public Optional<ReceivedMail> find(String id) {
        return isOpen() && id.matches("\\d{1,9}") ? find(Long.parseLong(id)) : Optional.empty();
    }

    private Optional<ReceivedMail> find(long id) {
        return read(folder -> {
            Message message = ((UIDFolder) folder).getMessageByUID(id);
            return message == null ? Optional.empty() : Optional.of(mail(folder, message));
        });
    }

    private <T> T read(Reading<T> reading) {
        URLName url = new URLName(address.orElseThrow());
        Properties settings = new Properties();
        settings.put("mail.imap.connectiontimeout", "5000");
        settings.put("mail.imap.timeout", "5000");
        try (Store store = Session.getInstance(settings).getStore(url)) {
            store.connect();
            try (Folder folder = store.getFolder(url.getFile())) {
                folder.open(Folder.READ_ONLY);
                return reading.of(folder);
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("the mailbox of the demo's mail server cannot be read", e);
        }
    }

    private static ReceivedMail mail(Folder folder, Message message) throws MessagingException, IOException {
        return MailReader.read(((UIDFolder) folder).getUID(message), message);
    }

    private interface Reading<T> {

        T of(Folder folder) throws MessagingException, IOException;
    }
}
