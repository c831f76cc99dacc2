package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.ConsentFacts;
import io.quarkiverse.checkout.contact.ConsentProfile;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.contact.Suppressions.Reason;
import io.quarkiverse.checkout.contact.Suppressions.Suppression;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.reminder.EpisodeState;
import io.quarkiverse.checkout.reminder.SkipReason;
import io.quarkiverse.checkout.reminder.internal.Circumstances.CartFacts;
import io.quarkiverse.checkout.reminder.internal.Circumstances.Past;
import io.quarkiverse.checkout.reminder.internal.Circumstances.PersonFacts;
import io.quarkiverse.checkout.reminder.internal.Decision.Defer;
import io.quarkiverse.checkout.reminder.internal.Decision.Skip;

/**
 * Decides about a step on what the database says at that moment. With the person fenced and the cart held, an order, a change
 * of the cart or a wish to get no mail either was committed before, and is seen, or waits until SENDING is committed.
 */
@ApplicationScoped
class Verdicts {

    /** The clocks of two nodes may be so far apart. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final People people;
    private final Carts carts;
    private final Orders orders;
    private final Suppressions suppressions;
    private final Consents consents;
    private final Episodes episodes;
    private final Steps steps;
    private final ReminderSettings settings;
    private final SequenceVersions versions;
    private final HoldOut holdOut;
    private final Clock clock;

    Verdicts(People people, Carts carts, Orders orders, Suppressions suppressions, Consents consents, Episodes episodes,
            Steps steps, ReminderSettings settings, SequenceVersions versions, HoldOut holdOut, Clock clock) {
        this.people = people;
        this.carts = carts;
        this.orders = orders;
        this.suppressions = suppressions;
        this.consents = consents;
        this.episodes = episodes;
        this.steps = steps;
        this.settings = settings;
        this.versions = versions;
        this.holdOut = holdOut;
        this.clock = clock;
    }

    /**
     * What would be decided on the facts of now; nothing is written and nobody waits, so it may be different in a moment.
     *
     * @param at when it would be decided
     */
    @Transactional
    Decision foresee(ClaimedStep claim, Optional<Prospect> prospect, Instant at) {
        Cart cart = prospect.map(Prospect::cart).orElse(null);
        return SuppressionRules.decide(facts(claim, prospect, false, cart, episodes.look(claim.episodeId()), at),
                versions.of(claim.sequence()).sequence());
    }

    /**
     * Decides, and writes down what was decided.
     *
     * @param vetoed whether the host is against it
     * @param letter that was written; without one, a step that may be sent after all is looked at again
     * @return whether the mail is to be handed over now, by this worker and nobody else
     */
    @Transactional
    boolean decide(ClaimedStep claim, Optional<Prospect> prospect, boolean vetoed, Optional<Letters.Letter> letter) {
        people.fence(claim.person());
        Cart cart = carts.hold(claim.cartId()).orElse(null);
        Episodes.Standing episode = episodes.lock(claim.episodeId());
        Instant now = clock.instant();
        Decision decision = SuppressionRules.decide(facts(claim, prospect, vetoed, cart, episode, now),
                versions.of(claim.sequence()).sequence());
        if (decision instanceof Skip skip) {
            end(claim, skip, now);
        } else if (decision instanceof Defer defer) {
            steps.defer(claim, defer.until());
        } else if (letter.isPresent()) {
            return steps.send(claim, letter.get(), now, settings.config().lease());
        } else {
            steps.defer(claim, claim.dueAt());
        }
        return false;
    }

    private void end(ClaimedStep claim, Skip skip, Instant now) {
        steps.end(claim, skip, now);
        if (skip.reason() == SkipReason.ORDERED) {
            episodes.bought(claim.cartId(), claim.person(), now);
        } else if (skip.reason().endsEpisode()) {
            episodes.suppress(claim.person(), skip.reason(), now);
        }
    }

    private Circumstances facts(ClaimedStep claim, Optional<Prospect> prospect, boolean vetoed, Cart cart,
            Episodes.Standing episode, Instant now) {
        Optional<Instant> bought = orders.lastOrderOf(claim.person());
        Optional<Instant> ordered = bought.filter(at -> at.isAfter(episode.beganAt().minus(SKEW)))
                .or(() -> orderOf(claim, cart));
        Optional<Suppression> suppression = suppressions.find(claim.person(), Purpose.REMINDER);
        Consents.History said = consents.of(claim.person(), Purpose.REMINDER, claim.cartId());
        Elsewhere elsewhere = prospect.map(Prospect::elsewhere).orElse(Elsewhere.NOTHING);
        ConsentAnswer here = said.here() == ConsentAnswer.NONE && elsewhere.granted() ? ConsentAnswer.GRANTED : said.here();
        boolean consent = !elsewhere.refused() && ConsentProfile.of(claim.country(), settings.config().consent())
                .allows(new ConsentFacts(here, bought, said.spared(), now));
        PersonFacts person = new PersonFacts(episode.state() == EpisodeState.ERASED,
                suppression.filter(it -> it.reason() == Reason.UNSUBSCRIBED).map(Suppression::since),
                suppression.filter(it -> it.reason() == Reason.UNDELIVERABLE).map(Suppression::since), consent,
                prospect.filter(it -> ExcludedAddresses.contain(it.draft().email(), settings.excludedDomains())).isPresent(),
                ordered, elsewhere.foreign(), holdOut.holds(claim.person()));
        Instant activeAt = episodes.lastActive(claim.person(),
                cart == null || cart.activeAt().isBefore(episode.activeAt()) ? episode.activeAt() : cart.activeAt());
        CartFacts about = new CartFacts(prospect.filter(it -> it.draft().paying()).isPresent(), vetoed,
                isStill(prospect, claim, cart), activeAt,
                bought.isPresent() ? 0 : episodes.others(claim.episodeId(), claim.person(), now));
        return new Circumstances(now, claim.planned(), person, about, past(claim, now), settings.zones(claim.country()),
                claim.seed());
    }

    /** Somebody may have ordered the cart with another address. */
    private Optional<Instant> orderOf(ClaimedStep claim, Cart cart) {
        return cart != null && cart.status() == CartStatus.ORDERED
                ? orders.findByCheckout(claim.cartId()).map(Order::placedAt)
                : Optional.empty();
    }

    /** Whether what was looked at is still there to be bought, by the same person. */
    private boolean isStill(Optional<Prospect> prospect, ClaimedStep claim, Cart cart) {
        return prospect.filter(it -> it.buyable() && cart != null && cart.isOpen()
                && cart.version() == it.cart().version()
                && people.key(it.draft().email()).equals(claim.person())).isPresent();
    }

    private Past past(ClaimedStep claim, Instant now) {
        List<Steps.Sent> sent = steps.sentSince(claim.person(), settings.remembered(now));
        return new Past(sent.stream().map(Steps.Sent::at).toList(),
                sent.stream().filter(it -> !it.episodeId().equals(claim.episodeId())).map(Steps.Sent::at).findFirst());
    }
}
