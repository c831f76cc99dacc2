package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.reminder.EpisodeState;

class EpisodeStateTest {

    @Test
    void onlyLiveEpisodesComeBackToLife() {
        for (EpisodeState from : EpisodeState.values()) {
            for (EpisodeState to : EpisodeState.values()) {
                assertThat(from.canBecome(to) && to.isLive()).as("%s to %s", from, to)
                        .isEqualTo(from.isLive() && to.isLive() && from != to);
            }
        }
    }

    @Test
    void everyoneCanBeForgotten() {
        assertThat(Arrays.stream(EpisodeState.values()).filter(state -> state != EpisodeState.ERASED))
                .allMatch(state -> state.canBecome(EpisodeState.ERASED));
    }

    @Test
    void aMailThatMayHaveArrivedIsNeverPlannedAgain() {
        for (StepState from : StepState.values()) {
            if (from.mayHaveArrived()) {
                assertThat(Arrays.stream(StepState.values()).filter(from::canBecome)).doesNotContain(StepState.PLANNED,
                        StepState.CLAIMED, StepState.SENDING);
            }
        }
    }
}
