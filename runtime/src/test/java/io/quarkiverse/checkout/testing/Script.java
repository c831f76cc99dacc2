package io.quarkiverse.checkout.testing;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the {@link ScriptedProvider} is to do wrong.
 *
 * @param faults all of them together
 * @param operation which calls it is for
 * @param key which payment it is for; null for whichever comes next
 * @param times how many calls it is for; after that it is used up
 * @param delay how long a fault lasts; null for the fault's own
 * @param count how often {@link Fault#WEBHOOK_DUPLICATE} delivers
 */
public record Script(Set<Fault> faults, Operation operation, UUID key, int times, Duration delay, int count) {

    static final Script NONE = new Script(Set.of(), Operation.START, null, 1, null, 1);

    public Script {
        faults = Set.copyOf(faults);
    }

    /** The next payment, once. */
    public static Script of(Fault first, Fault... others) {
        return new Script(EnumSet.of(first, others), Operation.START, null, 1, null, 3);
    }

    public Script on(Operation other) {
        return new Script(faults, other, key, times, delay, count);
    }

    public Script forKey(UUID other) {
        return new Script(faults, operation, other, times, delay, count);
    }

    public Script times(int other) {
        return new Script(faults, operation, key, other, delay, count);
    }

    public Script delay(Duration other) {
        return new Script(faults, operation, key, times, other, count);
    }

    public Script count(int other) {
        return new Script(faults, operation, key, times, delay, other);
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    boolean matches(Operation called, UUID payment) {
        return operation == called && (key == null || key.equals(payment));
    }

    Duration lasting(Fault fault) {
        return Optional.ofNullable(delay).orElse(fault.delay());
    }
}
