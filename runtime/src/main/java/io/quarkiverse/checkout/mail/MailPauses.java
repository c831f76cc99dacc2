package io.quarkiverse.checkout.mail;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.contact.Purpose;

/** Kinds of mail that merchants have stopped for a while. Mails about orders cannot be stopped. */
public interface MailPauses {

    /** The pauses of now. */
    List<Pause> current();

    default boolean isPaused(Purpose purpose) {
        return current().stream().anyMatch(pause -> pause.purpose() == purpose);
    }

    /**
     * Stops a kind of mail on all nodes; what is being handed over already is not called back.
     *
     * @param by who does it
     */
    void pause(Purpose purpose, String by);

    /** Has it go on; what became too late meanwhile is not sent any more. */
    void resume(Purpose purpose, String by);

    /** @param by who stopped it */
    record Pause(Purpose purpose, Instant since, String by) {
    }
}
