package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.marketing.Decision.Skip;

/**
 * Everything that counts for whether a step is sent.
 *
 * @param now the moment of the decision
 * @param person what is known of who it would go to
 * @param about what it is about has against it
 * @param abused whether others than the person may have typed the address
 * @param past the mails that the person was sent
 * @param time when it may be sent
 */
public record Circumstances(Instant now, PersonFacts person, Optional<Skip> about, boolean abused, Past past, Timing time) {

    /**
     * @param erased whether they asked to be forgotten
     * @param unsubscribed when they asked for no more mails of that kind
     * @param undeliverable when a mail to them came back
     * @param consent whether their country's rules allow it
     * @param excluded whether the address is nobody's own, or one of the shop's
     * @param waits whether they wait for the shop to put something right
     * @param foreign whether another tool writes to them
     * @param heldOut whether they get no mails of that kind, to see what difference these make
     */
    public record PersonFacts(boolean erased, Optional<Instant> unsubscribed, Optional<Instant> undeliverable,
            boolean consent, boolean excluded, boolean waits, boolean foreign, boolean heldOut) {
    }

    /**
     * @param sent when mails of any kind went out to the person lately, the last one first
     * @param otherEpisode when the last one of this kind about something else did
     */
    public record Past(List<Instant> sent, Optional<Instant> otherEpisode, Limits limits) {

        public Past {
            sent = List.copyOf(sent);
        }
    }

    /**
     * @param dueAt as planned
     * @param expiresAt when it makes no sense any more
     * @param zones where the person may be
     * @param seed for spreading what quiet hours hold up
     */
    public record Timing(Instant dueAt, Instant expiresAt, QuietHours quiet, List<ZoneId> zones, long seed) {

        public Timing {
            zones = List.copyOf(zones);
        }
    }
}
