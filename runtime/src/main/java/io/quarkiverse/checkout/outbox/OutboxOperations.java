package io.quarkiverse.checkout.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the people who run the shop need to see and do about jobs. */
public interface OutboxOperations {

    /** @return how many jobs there are of every state, 0 included */
    Map<JobState, Long> counts();

    /** @return the jobs given up last, at most so many, newest first */
    List<DeadLetter> deadLetters(int most);

    /**
     * Makes a dead letter due at once, with all its attempts anew.
     *
     * @return false if there is no such dead letter
     */
    boolean retry(UUID id);
}
