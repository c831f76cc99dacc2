package io.quarkiverse.checkout.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Test
    void doublesUpToTheLongestWait() {
        Backoff backoff = new Backoff(TEN_SECONDS, Duration.ofSeconds(60));

        assertThat(IntStream.rangeClosed(1, 5).mapToLong(attempt -> backoff.after(attempt).toSeconds()))
                .containsExactly(10L, 20L, 40L, 60L, 60L);
    }

    @Test
    void neverOverflows() {
        assertThat(new Backoff(TEN_SECONDS, Duration.ofHours(6)).after(1_000_000)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void refusesWaitsThatMakeNoSense() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, TEN_SECONDS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(TEN_SECONDS, TEN_SECONDS.minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
