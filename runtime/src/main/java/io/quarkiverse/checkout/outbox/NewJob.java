package io.quarkiverse.checkout.outbox;

import java.time.Duration;

/**
 * A job to be done.
 *
 * @param kind the {@link JobHandler} to run it, at most 60 characters
 * @param key unique within its kind, at most 200 characters; holds no personal data
 * @param payload what the handler needs, at most 64 KB; holds no personal data
 * @param delay after which it is due, measured by the database's clock
 */
public record NewJob(String kind, String key, String payload, Duration delay) {

    public static NewJob now(String kind, String key, String payload) {
        return new NewJob(kind, key, payload, Duration.ZERO);
    }
}
