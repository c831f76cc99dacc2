package io.quarkiverse.checkout.marketing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import io.quarkiverse.checkout.contact.PersonKey;

/**
 * Chooses who gets no mails of a kind, so that their effect can be measured: the same people each time, whatever node
 * decides, and nobody can tell beforehand who.
 *
 * @param hmac keyed; the same on every node
 * @param experiment draws other people for another kind
 * @param percent of the people, 0 to 50
 */
public record HoldOut(UnaryOperator<byte[]> hmac, String experiment, int percent) {

    private static final int PARTS = 10_000;

    public HoldOut {
        if (percent < 0 || percent > 50) {
            throw new IllegalArgumentException("hold-out must be 0 to 50 percent");
        }
    }

    public boolean holds(PersonKey person) {
        byte[] name = experiment.getBytes(StandardCharsets.US_ASCII);
        byte[] key = person.bytes();
        byte[] digest = hmac.apply(ByteBuffer.allocate(name.length + key.length).put(name).put(key).array());
        return Long.remainderUnsigned(ByteBuffer.wrap(digest).getLong(), PARTS) < percent * (PARTS / 100L);
    }
}
