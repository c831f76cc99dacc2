package io.quarkiverse.checkout.mail.internal;

import java.util.AbstractList;
import java.util.Objects;

/**
 * Who a mail goes to, until it is too late. The mailer cannot be told to stop waiting for a connection, but it asks for the
 * recipients once it has one: then there are none any more, and what was given up is not sent hours later.
 */
final class Recipient extends AbstractList<String> {

    private final String address;
    private volatile boolean withdrawn;

    Recipient(String address) {
        this.address = address;
    }

    /** Nothing begins to be sent from here on; what is being sent just now goes on. */
    void withdraw() {
        withdrawn = true;
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, 1);
        if (withdrawn) {
            throw new IllegalStateException("the mail was given up, as the mail server did not answer in time");
        }
        return address;
    }

    @Override
    public int size() {
        return 1;
    }
}
