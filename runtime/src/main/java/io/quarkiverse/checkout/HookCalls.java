package io.quarkiverse.checkout;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** How the checkout asks hooks: within a deadline, again if configured, and with the last good answer as a stand-in. */
public interface HookCalls {

    /**
     * Asks a hook.
     *
     * @param type of the hook, which the settings are for
     * @param question two equal questions may get the same answer
     * @param call asks the hook, and throws if the answer makes no sense
     * @throws HookFaultException if there is no answer that can be used
     */
    <Q, A> Answer<A> ask(Class<?> type, Object hook, Q question, Function<Q, A> call);

    /** Asks on the caller's thread, as often and as long as it takes: once. */
    static HookCalls direct() {
        return new HookCalls() {
            @Override
            public <Q, A> Answer<A> ask(Class<?> type, Object hook, Q question, Function<Q, A> call) {
                try {
                    return new Answer<>(call.apply(question), Optional.empty());
                } catch (HookFaultException e) {
                    throw e;
                } catch (RuntimeException e) {
                    throw new HookFaultException(HookFaultException.name(hook), e);
                }
            }
        };
    }

    /**
     * What a hook answered.
     *
     * @param value never null
     * @param since when an answer was given that stands in for one that did not come; empty for an answer of now
     */
    record Answer<A>(A value, Optional<Instant> since) {
    }
}
