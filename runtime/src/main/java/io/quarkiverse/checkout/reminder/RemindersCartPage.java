package io.quarkiverse.checkout.reminder;

import java.util.List;

import io.quarkiverse.checkout.money.Money;

/**
 * One cart that was left, with what can be against each mail about it.
 *
 * @param lines what it holds, at the prices of now; empty if it is not there any more
 * @param goods what of it can be bought costs now; null if it is not there any more
 */
public record RemindersCartPage(ConsoleTop top, EpisodeTrace trace, List<ReminderMail.Thing> lines, Money goods) {

    public RemindersCartPage {
        lines = List.copyOf(lines);
    }
}
