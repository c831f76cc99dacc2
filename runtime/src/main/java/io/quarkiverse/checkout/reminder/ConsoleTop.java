package io.quarkiverse.checkout.reminder;

import java.util.List;

import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.mail.MailPauses.Pause;

/**
 * What each of the merchants' pages about reminders begins with.
 *
 * @param shell what is around it
 * @param enabled whether the configuration has reminders on
 * @param pauses kinds of mail that are stopped
 * @param zone the time zone of all times
 * @param alarm what is wrong with the flow of mails; null if nothing is
 */
public record ConsoleTop(Shell shell, boolean enabled, List<Pause> pauses, String zone, String alarm) {

    public ConsoleTop {
        pauses = List.copyOf(pauses);
    }

    /** Address of the merchants' pages about reminders. */
    public String base() {
        return shell.base() + "/console/reminders";
    }
}
