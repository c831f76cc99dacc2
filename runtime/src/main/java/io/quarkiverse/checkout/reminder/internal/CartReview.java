package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;
import io.quarkiverse.checkout.marketing.Circumstances.Timing;
import io.quarkiverse.checkout.marketing.Elsewhere;
import io.quarkiverse.checkout.marketing.HoldOut;
import io.quarkiverse.checkout.marketing.PersonLookup;
import io.quarkiverse.checkout.marketing.SentMails;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.reminder.EpisodeState;

/** Reads what counts for a mail about a cart that was left, in the caller's transaction. */
@ApplicationScoped
class CartReview {

    /** The clocks of two nodes may be so far apart. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private final People people;
    private final Carts carts;
    private final Orders orders;
    private final PersonLookup lookup;
    private final SentMails mails;
    private final Episodes episodes;
    private final ReminderSettings settings;
    private final SequenceVersions versions;
    private final HoldOut holdOut;
    private final Clock clock;

    CartReview(People people, Carts carts, Orders orders, PersonLookup lookup, SentMails mails, Episodes episodes,
            ReminderSettings settings, SequenceVersions versions, HoldOut holdOut, Clock clock) {
        this.people = people;
        this.carts = carts;
        this.orders = orders;
        this.lookup = lookup;
        this.mails = mails;
        this.episodes = episodes;
        this.settings = settings;
        this.versions = versions;
        this.holdOut = holdOut;
        this.clock = clock;
    }

    Circumstances look(ClaimedStep claim, Optional<Prospect> prospect, Instant at) {
        return review(claim, prospect, false, prospect.map(Prospect::cart).orElse(null), episodes.look(claim.episodeId()), at);
    }

    /** With the cart and the episode held; their time is that of when they are. */
    Circumstances hold(ClaimedStep claim, Optional<Prospect> prospect, boolean vetoed) {
        Cart cart = carts.hold(claim.cartId()).orElse(null);
        Episodes.Standing episode = episodes.lock(claim.episodeId());
        return review(claim, prospect, vetoed, cart, episode, clock.instant());
    }

    private Circumstances review(ClaimedStep claim, Optional<Prospect> prospect, boolean vetoed, Cart cart,
            Episodes.Standing episode, Instant now) {
        Sequence sequence = versions.of(claim.sequence()).sequence();
        Optional<Instant> bought = orders.lastOrderOf(claim.person());
        Optional<Instant> ordered = bought.filter(at -> at.isAfter(episode.beganAt().minus(SKEW)))
                .or(() -> orderOf(claim, cart));
        PersonFacts person = lookup.of(claim.addressee(prospect.map(it -> it.draft().email())),
                prospect.map(Prospect::elsewhere).orElse(Elsewhere.NOTHING), bought, episode.state() == EpisodeState.ERASED,
                holdOut.holds(claim.person()), now);
        Instant activeAt = episodes.lastActive(claim.person(),
                cart == null || cart.activeAt().isBefore(episode.activeAt()) ? episode.activeAt() : cart.activeAt());
        CartFacts about = new CartFacts(ordered, prospect.filter(it -> it.draft().paying()).isPresent(), vetoed,
                isStill(prospect, claim, cart), activeAt);
        PlannedStep step = claim.planned();
        return new Circumstances(now, person, about.against(now, sequence.idle()),
                bought.isEmpty() && episodes.others(claim.episodeId(), claim.person(), now) > 0,
                mails.before(claim, Purpose.REMINDER, sequence.limits(), now),
                new Timing(step.dueAt(), step.expiresAt(), sequence.quiet(), settings.rules().zones(claim.country()),
                        claim.seed()));
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
}
