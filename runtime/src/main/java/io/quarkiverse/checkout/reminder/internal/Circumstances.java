package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that counts for whether a step is sent.
 *
 * @param now the moment of the decision
 * @param step as planned
 * @param person what is known of who it would go to
 * @param cart what is known of what it would be about
 * @param past the mails the person was sent
 * @param zones where the person may be
 * @param seed of the episode, for spreading what quiet hours hold up
 */
record Circumstances(Instant now, PlannedStep step, PersonFacts person, CartFacts cart, Past past, List<ZoneId> zones,
        long seed) {

    /**
     * @param erased whether they asked to be forgotten
     * @param unsubscribed when they asked for no more reminders
     * @param undeliverable when a mail to them came back
     * @param consent whether their country's rules allow it
     * @param excluded whether the address is nobody's own, or one of the shop's
     * @param ordered when they first ordered since the episode began
     * @param foreign whether another tool writes to them
     * @param heldOut whether they get no reminders, to see what difference these make
     */
    record PersonFacts(boolean erased, Optional<Instant> unsubscribed, Optional<Instant> undeliverable, boolean consent,
            boolean excluded, Optional<Instant> ordered, boolean foreign, boolean heldOut) {
    }

    /**
     * @param paying whether a payment for it is under way
     * @param vetoed whether the host is against it
     * @param buyable whether something in it can be bought and costs something
     * @param activeAt when the person was last at it, or at another cart
     * @param others how many other new carts have had the same address, if it was never ordered with
     */
    record CartFacts(boolean paying, boolean vetoed, boolean buyable, Instant activeAt, int others) {
    }

    /**
     * @param sent when mails went out to the person lately, the last one first
     * @param otherEpisode when the last one about another cart did
     */
    record Past(List<Instant> sent, Optional<Instant> otherEpisode) {
    }
}
