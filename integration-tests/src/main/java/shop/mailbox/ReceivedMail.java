package shop.mailbox;

import java.util.List;

/**
 * A mail as it arrived.
 *
 * @param id its number in the mailbox
 * @param html empty if it has no such part
 * @param text empty if it has no such part
 */
public record ReceivedMail(long id, String subject, String from, String to, String date, List<Header> headers,
        String html, String text) {

    /** A header line. */
    public record Header(String name, String value) {
    }
}
