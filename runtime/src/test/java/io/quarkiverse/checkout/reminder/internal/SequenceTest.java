package io.quarkiverse.checkout.reminder.internal;

import static io.quarkiverse.checkout.reminder.internal.Cases.ABANDONED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.marketing.Limits;
import io.quarkiverse.checkout.marketing.QuietHours;

class SequenceTest {

    private static final Limits LIMITS = Cases.SEQUENCE.limits();
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @ValueSource(strings = { "PT0S", "PT12H", "PT0S PT12H", "PT0S PT12H PT24H", "PT1H PT24H PT72H" })
    void stepsAreOneToThreeAndTwelveHoursApart(String delays) {
        assertThatCode(() -> sequence(HOUR, delays)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({ "PT1H, '', steps must be 1 to 3", "PT1H, PT1H PT24H PT48H PT72H, steps must be 1 to 3",
            "PT1H, PT-1S, steps must not be negative", "PT1H, PT1H PT12H59M59S, steps must be 12 hours apart or more",
            "PT1H, PT1H PT24H PT35H, steps must be 12 hours apart or more",
            "PT0S, PT1H, idle must be more than zero", "PT-1H, PT1H, idle must be more than zero" })
    void anythingElseIsSaidToBeWrong(Duration idle, String delays, String message) {
        assertThatThrownBy(() -> sequence(idle, delays)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({ "PT11H59M, 1, PT0S, gap must be at least 12 hours", "PT12H, 0, PT0S, most must be at least 1",
            "PT12H, 1, PT-1S, cool-down must not be negative" })
    void whatAPersonGetsIsLimited(Duration gap, int most, Duration coolDown, String message) {
        assertThatThrownBy(() -> new Limits(gap, most, coolDown)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(new Limits(Duration.ofHours(12), 1, Duration.ZERO)).isNotNull();
    }

    @Test
    void whatTheNightHoldsUpIsSpreadByEpisodeAndStep() {
        Sequence nights = new Sequence(HOUR, List.of(Duration.ofHours(12), Duration.ofHours(36)),
                new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)), LIMITS);

        assertThat(nights.plan(ABANDONED, List.of(ZoneId.of("Europe/Berlin")), 100)).extracting(PlannedStep::number,
                PlannedStep::dueAt).containsExactly(
                        tuple(1, Instant.parse("2026-05-05T06:01:40Z")),
                        tuple(2, Instant.parse("2026-05-06T06:01:41Z")));
    }

    @ParameterizedTest
    // the first one is for twelve hours from when the cart was left, or an hour where the night took these
    @CsvSource({ "1, PT1H, PT7H", "1, PT6H, PT12H", "1, PT10H, PT12H", "1, PT11H, PT12H", "1, PT11H30M, PT12H30M",
            "1, PT20H, PT21H", "2, PT24H, PT30H", "3, PT72H, PT78H" })
    void aStepHasItsTime(int number, Duration due, Duration end) {
        assertThat(new PlannedStep(number, ABANDONED, ABANDONED.plus(due)).expiresAt()).isEqualTo(ABANDONED.plus(end));
    }

    private static Sequence sequence(Duration idle, String delays) {
        List<Duration> parsed = delays.isEmpty() ? Collections.emptyList()
                : Stream.of(delays.split(" ")).map(Duration::parse).toList();
        return new Sequence(idle, parsed, Cases.SEQUENCE.quiet(), LIMITS);
    }
}
