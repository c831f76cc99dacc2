package io.quarkiverse.checkout.outbox;

/** Durable jobs: what must happen after a commit, even if the application is killed right after it. */
public interface Outbox {

    /**
     * Adds a job within the caller's transaction, so that it exists exactly if the transaction commits.
     *
     * @return false if a job with this kind and key was added before; nothing is added then
     */
    boolean enqueue(NewJob job);
}
