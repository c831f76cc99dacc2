package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.marketing.StepState;

/**
 * One cart that was left, and what became of each mail about it.
 *
 * @param id of the episode
 * @param cart its id
 * @param abandonedAt null if it never was
 * @param sequence the version that it was planned with; 0 for the configured one, null if nothing was planned
 */
public record EpisodeTrace(String id, String cart, EpisodeState state, Instant beganAt, Instant abandonedAt,
        Integer sequence, List<Step> steps) {

    public EpisodeTrace {
        steps = List.copyOf(steps);
    }

    /**
     * One mail.
     *
     * @param text what became of it, in the merchant's language
     * @param expected what is expected of it, likewise; empty if it is over, or nobody asked
     */
    public record Step(int number, StepState state, String text, String expected) {

        /** Whether the mail may have reached its person. */
        public boolean arrived() {
            return state.mayHaveArrived();
        }

        /** Whether it is still to come. */
        public boolean ahead() {
            return !state.isFinal() && !arrived();
        }
    }
}
