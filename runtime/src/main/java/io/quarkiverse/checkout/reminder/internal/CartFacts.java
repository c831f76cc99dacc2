package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.SkipReason;

/**
 * What is known of a cart that was left.
 *
 * @param ordered when its person first ordered since the episode began
 * @param paying whether a payment for it is under way
 * @param vetoed whether the host is against it
 * @param buyable whether something in it can be bought and costs something
 * @param activeAt when the person was last at it, or at another cart
 */
record CartFacts(Optional<Instant> ordered, boolean paying, boolean vetoed, boolean buyable, Instant activeAt) {

    /**
     * What speaks against a mail about it; of several reasons the first one.
     *
     * @param idle how long nobody has to be at a cart until it counts as abandoned
     */
    Optional<Skip> against(Instant now, Duration idle) {
        if (ordered.isPresent()) {
            return Optional.of(new Skip(SkipReason.ORDERED, ordered.get()));
        }
        if (paying) {
            return Optional.of(new Skip(SkipReason.PAYING, null));
        }
        if (vetoed) {
            return Optional.of(new Skip(SkipReason.VETOED, null));
        }
        if (!buyable) {
            return Optional.of(new Skip(SkipReason.NOTHING_TO_BUY, null));
        }
        return activeAt.plus(idle).isAfter(now) ? Optional.of(new Skip(SkipReason.ACTIVE, activeAt)) : Optional.empty();
    }
}
