package io.quarkiverse.checkout.reminder;

import java.util.List;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.SkipReason;

/**
 * How reminders stand, for merchants. It shows nobody's data.
 *
 * @param counts what became of steps
 * @param reasons why steps were not sent, the most frequent first
 * @param dropped why steps were not needed any more
 * @param ahead what is to come
 * @param switches by kind of mail
 */
public record RemindersPage(ConsoleTop top, Counts counts, List<Reason> reasons, List<Reason> dropped, Ahead ahead,
        List<Switch> switches) {

    public RemindersPage {
        reasons = List.copyOf(reasons);
        dropped = List.copyOf(dropped);
        switches = List.copyOf(switches);
    }

    /** Steps of today and of the last seven days, which include today. */
    public record Count(long today, long week) {

        public Count plus(Count more) {
            return new Count(today + more.today, week + more.week);
        }
    }

    /** @param due steps whose time had come */
    public record Counts(Count due, Count sent, Count notSent, Count failed, Count unknown) {
    }

    /** @param reason null if none was written down */
    public record Reason(SkipReason reason, Count count) {
    }

    /**
     * @param open carts that somebody is at
     * @param waiting carts that were left and have mails to come
     * @param soon mails that come due within 48 hours
     * @param overdue mails whose time has come, and that are not decided yet
     */
    public record Ahead(long open, long waiting, long soon, long overdue) {
    }

    /** Whether a kind of mail is stopped. */
    public record Switch(Purpose purpose, boolean paused) {
    }
}
