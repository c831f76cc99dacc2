package io.quarkiverse.checkout.reminder.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import io.quarkiverse.checkout.contact.PersonKey;

/**
 * Chooses who gets no reminders, so that their effect can be measured: the same people each time, whatever node decides,
 * and nobody can tell beforehand who.
 *
 * @param hmac keyed; the same on every node
 * @param percent of the people, 0 to 50
 */
record HoldOut(UnaryOperator<byte[]> hmac, int percent) {

    private static final byte[] EXPERIMENT = "reminders".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 10_000;

    HoldOut {
        if (percent < 0 || percent > 50) {
            throw new IllegalArgumentException("hold-out must be 0 to 50 percent");
        }
    }

    boolean holds(PersonKey person) {
        byte[] key = person.bytes();
        byte[] digest = hmac.apply(ByteBuffer.allocate(EXPERIMENT.length + key.length).put(EXPERIMENT).put(key).array());
        return Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), PARTS) < percent * (PARTS / 100L);
    }
}
