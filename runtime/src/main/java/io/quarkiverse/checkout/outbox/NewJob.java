package io.quarkiverse.checkout.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A job to be done.
 *
 * @param kind the {@link JobHandler} to run it, 1 to 60 characters
 * @param key unique within its kind, 1 to 200 characters; holds no personal data
 * @param payload what the handler needs, at most 64 KB; holds no personal data
 * @param delay after which it is due, measured by the database's clock; not negative
 */
public record NewJob(String kind, String key, String payload, Duration delay) {

    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_KEY = 200;
    private static final int LARGEST_PAYLOAD = 64 * 1024;

    public NewJob {
        requireLength("kind", kind, LONGEST_KIND);
        requireLength("key", key, LONGEST_KEY);
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LARGEST_PAYLOAD) {
            throw new IllegalArgumentException("payload of job " + kind + " must be at most 64 KB, was " + bytes + " bytes");
        }
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay of job " + kind + " must not be negative, was " + delay);
        }
    }

    public static NewJob now(String kind, String key, String payload) {
        return new NewJob(kind, key, payload, Duration.ZERO);
    }

    private static void requireLength(String field, String value, int longest) {
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException(
                    field + " of a job must have 1 to " + longest + " characters, had " + value.length());
        }
    }
}
