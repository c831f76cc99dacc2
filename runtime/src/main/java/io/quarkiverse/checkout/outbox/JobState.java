package io.quarkiverse.checkout.outbox;

/** Where a job stands. */
public enum JobState {
    /** Waits until it is due, for the first time or after a failed attempt. */
    READY,
    /** Claimed by a worker; taken over by another one when its lease ends. */
    RUNNING,
    /** Did what it was for. */
    DONE,
    /** A dead letter: refused by its handler or out of attempts. Stays until someone retries it. */
    DEAD;

    public boolean isFinal() {
        return this == DONE || this == DEAD;
    }
}
