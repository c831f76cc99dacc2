package io.quarkiverse.checkout.marketing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.checkout.mail.HandOver;

class MailFlowTest {

    private final MailFlow flow = new MailFlow();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TAKEN")
    void aServerThatTakesNothingCostsOneMailInARound(HandOver outcome) {
        assertThat(flow.begin()).isTrue();
        assertThat(flow.isOver()).isFalse();

        flow.note(outcome);

        assertThat(flow.isOver()).isTrue();
    }

    @Test
    void oneMailThatIsRefusedAmongOthersHoldsNothingUp() {
        flow.begin();
        for (int i = 0; i < 100; i++) {
            flow.note(HandOver.TAKEN);
            assertThat(flow.flows()).isTrue();
            flow.note(HandOver.REFUSED);
            assertThat(flow.flows()).isFalse();
        }
        assertThat(flow.isOver()).isFalse();

        flow.note(HandOver.REFUSED);

        assertThat(flow.isOver()).as("two in a row").isTrue();
    }

    @Test
    void eachRoundHasToShowItAgain() {
        flow.begin();
        flow.note(HandOver.TAKEN);

        flow.begin();

        assertThat(flow.flows()).isFalse();
    }

    @Test
    void severalThatFailAtOnceAreOneFailure() {
        flow.begin();
        for (int i = 0; i < 4; i++) {
            flow.note(HandOver.UNREACHABLE);
        }

        assertThat(flow.begin()).as("the next round is not left out").isTrue();
    }

    @Test
    void theLongerItLastsTheFewerAreTried() {
        assertThat(triedIn(120)).as("in an hour").isEqualTo(8);
        assertThat(triedIn(31)).as("then every 31st round").isEqualTo(1);
    }

    @Test
    void oneThatGetsThroughEndsIt() {
        triedIn(120);
        while (!flow.begin()) {
            assertThat(flow.isOver()).as("left out").isTrue();
        }

        flow.note(HandOver.TAKEN);

        assertThat(triedIn(2)).as("the pauses are short again").isEqualTo(2);
    }

    private long triedIn(int rounds) {
        return IntStream.range(0, rounds).filter(n -> flow.begin()).peek(n -> flow.note(HandOver.UNREACHABLE)).count();
    }
}
