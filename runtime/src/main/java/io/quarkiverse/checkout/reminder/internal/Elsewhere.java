package io.quarkiverse.checkout.reminder.internal;

/**
 * What the host knows of a person.
 *
 * @param granted whether they gave leave
 * @param refused whether they refused, or nobody could tell
 * @param foreign whether another tool writes to them
 */
record Elsewhere(boolean granted, boolean refused, boolean foreign) {

    static final Elsewhere NOTHING = new Elsewhere(false, false, false);
}
