package io.quarkiverse.checkout.quote.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookCalls.Answer;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Explanation.Asked;
import io.quarkiverse.checkout.quote.Unconfirmed;

/** The questions of one quote to its hooks: how long they took, and which were not answered. */
final class Inquiry {

    private static final Logger LOG = Logger.getLogger(Inquiry.class);

    private final HookCalls calls;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Unconfirmed> unconfirmed = new ArrayList<>();

    Inquiry(HookCalls calls) {
        this.calls = calls;
    }

    /**
     * Asks for a part that a page can go without for a moment.
     *
     * @param call asks, and throws if the answer breaks the contract
     * @return empty without a usable answer: then the quote cannot be ordered
     */
    <Q, A> Optional<A> ask(ChargeKind kind, Class<?> type, Object hook, Q question, Function<Q, A> call) {
        try {
            Answer<A> answer = timed(kind, HookFaultException.name(hook), () -> calls.ask(type, hook, question, call));
            answer.since().ifPresent(since -> note(kind, hook, "an earlier answer stands in", since));
            return Optional.of(answer.value());
        } catch (HookFaultException e) {
            LOG.errorf(e, "No order can be placed for now: %s", e.getMessage());
            note(kind, hook, e.getMessage(), null);
            return Optional.empty();
        }
    }

    /** Asks once more what is not part of the quote. */
    <Q, A> Optional<A> check(Class<?> type, Object hook, Q question, Function<Q, A> call) {
        try {
            return Optional.of(calls.ask(type, hook, question, call).value());
        } catch (HookFaultException e) {
            LOG.warn(e.getMessage());
            return Optional.empty();
        }
    }

    /** Takes the time of a call without which there is no page. */
    <A> A timed(ChargeKind kind, String source, Supplier<A> call) {
        long start = System.nanoTime();
        boolean answered = false;
        try {
            A answer = call.get();
            answered = true;
            return answer;
        } finally {
            asked.add(new Asked(kind, source, Duration.ofNanos(System.nanoTime() - start), answered));
        }
    }

    List<Asked> asked() {
        return asked;
    }

    List<Unconfirmed> unconfirmed() {
        return unconfirmed;
    }

    private void note(ChargeKind kind, Object hook, String problem, Instant since) {
        unconfirmed.add(new Unconfirmed(kind, HookFaultException.name(hook), problem, Optional.ofNullable(since)));
    }
}
