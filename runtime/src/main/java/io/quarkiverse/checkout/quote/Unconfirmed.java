package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of a quote that its source did not tell when it was asked.
 *
 * @param kind of the charges that it is about
 * @param source class of the hook
 * @param problem what went wrong, for developers
 * @param since when the answer was given that stands in; empty if there is none, and nothing can be ordered
 */
public record Unconfirmed(ChargeKind kind, String source, String problem, Optional<Instant> since) {
}
