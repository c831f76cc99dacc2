package io.quarkiverse.checkout.reminder;

import java.util.List;

/**
 * Carts that were left, the latest first.
 *
 * @param state that they are to have; null for all
 * @param next where the list goes on; empty if it does not
 * @param first whether the list begins here
 */
public record RemindersCartsPage(ConsoleTop top, EpisodeState state, List<EpisodeTrace> traces, String next,
        boolean first) {

    public RemindersCartsPage {
        traces = List.copyOf(traces);
    }

    public List<EpisodeState> states() {
        return List.of(EpisodeState.values());
    }
}
