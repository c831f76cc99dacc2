package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepStateTest {

    @ParameterizedTest
    @CsvSource({ "PLANNED, CLAIMED CANCELLED", "CLAIMED, PLANNED SENDING SKIPPED EXPIRED CANCELLED HELD_OUT",
            "SENDING, SENT FAILED UNKNOWN", "SENT, ''", "FAILED, ''", "UNKNOWN, ''", "SKIPPED, ''", "EXPIRED, ''",
            "CANCELLED, ''", "HELD_OUT, ''" })
    void oneLeadsToAnotherAsTheTableSays(StepState from, String to) {
        String found = Arrays.stream(StepState.values()).filter(from::canBecome).map(Enum::name)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(to);
        assertThat(from.isFinal()).isEqualTo(to.isEmpty());
    }

    @Test
    void onlyWhatBeganToBeSentMayHaveArrived() {
        assertThat(Arrays.stream(StepState.values()).filter(StepState::mayHaveArrived)).containsExactly(StepState.SENDING,
                StepState.SENT, StepState.UNKNOWN);
    }

    @Test
    void aDecisionLeadsToTheStateOfItsKind() {
        assertThat(new Decision.Send().state()).isEqualTo(StepState.SENDING);
        assertThat(new Decision.Defer(Instant.EPOCH).state()).isEqualTo(StepState.PLANNED);
        assertThat(new Decision.Skip(SkipReason.HELD_OUT, null).state()).isEqualTo(StepState.HELD_OUT);
        assertThat(new Decision.Skip(SkipReason.LATE, null).state()).isEqualTo(StepState.EXPIRED);
        assertThat(new Decision.Skip(SkipReason.ORDERED, null).state()).isEqualTo(StepState.SKIPPED);
    }

    @Test
    void someReasonsHoldForAllMailsToCome() {
        Set<SkipReason> ending = EnumSet.of(SkipReason.ERASED, SkipReason.UNSUBSCRIBED, SkipReason.UNDELIVERABLE,
                SkipReason.EXCLUDED_ADDRESS, SkipReason.ORDERED, SkipReason.REFUNDED, SkipReason.SEVERAL_CARTS,
                SkipReason.ADDRESS_CHANGED);

        assertThat(Arrays.stream(SkipReason.values()).filter(SkipReason::endsEpisode)).containsExactlyInAnyOrderElementsOf(
                ending);
    }
}
