package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.Optional;

/**
 * Tells when mails are due and none leaves: a mail server that is away, a node that does not work. For the console's page of
 * today, which shows it above everything else, and for a host's own monitoring; {@code /q/health/well} says the same where the
 * shop has SmallRye Health, and the log says it once when it begins and once when it ends.
 */
public interface SilenceAlarm {

    /**
     * The silence of now, as the database has it; empty if all is well, if nothing is due, or if somebody paused reminders.
     * What waits for the end of the night is not due.
     */
    Optional<Silence> current();

    /**
     * Mails that ought to have left.
     *
     * @param since when the first of them was due
     * @param waiting how many are due or failed since then
     */
    record Silence(Instant since, long waiting) {
    }
}
