package io.quarkiverse.checkout.marketing;

/**
 * What the host knows of a person.
 *
 * @param granted whether they gave leave
 * @param refused whether they refused, or nobody could tell
 * @param waits whether they wait for the shop to put something right
 * @param foreign whether another tool writes to them
 */
public record Elsewhere(boolean granted, boolean refused, boolean waits, boolean foreign) {

    public static final Elsewhere NOTHING = new Elsewhere(false, false, false, false);
}
