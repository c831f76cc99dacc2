package shop.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;

import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;

/** Mails that arrive some time after what they are about. */
public final class Receipts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Receipts() {
    }

    /** The latest mail to an address, as soon as it is there. */
    public static ReceivedMail to(String address, Mailbox mailbox) {
        return await().atMost(PATIENCE).until(() -> latest(address, mailbox), Optional::isPresent).get();
    }

    private static Optional<ReceivedMail> latest(String address, Mailbox mailbox) {
        return mailbox.latest().stream().filter(mail -> mail.to().contains(address)).findFirst();
    }
}
