package io.quarkiverse.checkout.quote;

import java.time.Duration;
import java.util.List;

/**
 * How a quote came about, for developers and merchants.
 *
 * @param quote with its charges in the order in which they were added; they sum up to its total
 * @param asked the hooks, in the order in which they were asked
 */
public record Explanation(Quote quote, List<Asked> asked) {

    public Explanation {
        asked = List.copyOf(asked);
    }

    /**
     * A hook that was asked.
     *
     * @param kind of the charges that it decides
     * @param source its class
     * @param took how long the answer took
     * @param answered whether there was one that could be used
     */
    public record Asked(ChargeKind kind, String source, Duration took, boolean answered) {
    }

    /** The time that all hooks took together. */
    public Duration took() {
        return asked.stream().map(Asked::took).reduce(Duration.ZERO, Duration::plus);
    }
}
