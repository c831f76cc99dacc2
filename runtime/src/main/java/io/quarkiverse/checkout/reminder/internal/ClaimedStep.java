package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Addressee;
import io.quarkiverse.checkout.marketing.Claim;
import io.quarkiverse.checkout.marketing.Ledger.Claimed;

/**
 * A step that is this node's as long as nobody claims it after us, and its episode.
 *
 * @param sequence the version that its episode was planned with
 */
record ClaimedStep(UUID episodeId, int number, int epoch, PersonKey person, UUID cartId, Locale locale, String country,
        Instant abandonedAt, Instant dueAt, int sequence) implements Claim {

    static ClaimedStep of(Claimed claimed, EpisodeFacts episode) {
        return new ClaimedStep(claimed.id(), claimed.number(), claimed.epoch(), claimed.person(), episode.cartId(),
                episode.locale(), episode.country(), episode.abandonedAt(), claimed.dueAt(), episode.sequence());
    }

    /** What a step has from its episode. */
    record EpisodeFacts(UUID cartId, Locale locale, String country, Instant abandonedAt, int sequence) {
    }

    @Override
    public UUID id() {
        return episodeId;
    }

    PlannedStep planned() {
        return new PlannedStep(number, abandonedAt, dueAt);
    }

    Addressee addressee(Optional<EmailAddress> address) {
        return new Addressee(person, address, Purpose.REMINDER, cartId, locale, country);
    }
}
