package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.checkout.Shell;

/**
 * What became of reminders, for merchants. It shows nobody's data.
 *
 * @param shell what is around it
 * @param tallies how many steps of the last seven days stand where, and why
 * @param effect what reminders bring
 * @param traces the latest episodes
 */
public record RemindersPage(Shell shell, List<Tally> tallies, Effect effect, List<Trace> traces) {

    public RemindersPage {
        tallies = List.copyOf(tallies);
        traces = List.copyOf(traces);
    }

    /** @param reason null if there is nothing to say */
    public record Tally(StepState state, SkipReason reason, long steps) {
    }

    /**
     * Who ordered within seven days, of those who are reminded and of those who are not, to see what difference it makes.
     *
     * @param difference in words, with its interval
     * @param verdict what can be said
     */
    public record Effect(long reminded, long remindedOrders, long heldOut, long heldOutOrders, String difference,
            String verdict) {
    }

    /**
     * One cart that was left.
     *
     * @param cart its id
     * @param abandonedAt null if it is not
     */
    public record Trace(String cart, EpisodeState state, Instant beganAt, Instant abandonedAt, List<Step> steps) {

        public Trace {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One mail.
     *
     * @param reason null if there is nothing to say
     * @param since when there was that reason; null if that says nothing
     * @param at when it came to stand so, or will be due; null if it waits for the shopper to leave again
     */
    public record Step(int number, StepState state, SkipReason reason, Instant since, Instant at) {
    }
}
