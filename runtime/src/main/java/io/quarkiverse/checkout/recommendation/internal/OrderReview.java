package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;
import io.quarkiverse.checkout.marketing.Circumstances.Timing;
import io.quarkiverse.checkout.marketing.Claim;
import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.marketing.PersonLookup;
import io.quarkiverse.checkout.marketing.SentMails;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.order.OrderStanding;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;

/** Reads what counts for a mail after an order, in the caller's transaction. */
@ApplicationScoped
class OrderReview {

    /** Later it would be about something long ago. */
    private static final Duration GRACE = Duration.ofDays(2);

    private final Orders orders;
    private final PersonLookup lookup;
    private final SentMails mails;
    private final MarketingRules rules;
    private final RecommendationConfig config;
    private final ComparisonGroup group;
    private final Clock clock;

    OrderReview(Orders orders, PersonLookup lookup, SentMails mails, MarketingRules rules,
            RecommendationConfig config, ComparisonGroup group, Clock clock) {
        this.orders = orders;
        this.lookup = lookup;
        this.mails = mails;
        this.rules = rules;
        this.config = config;
        this.group = group;
        this.clock = clock;
    }

    Circumstances look(Claim claim, Optional<AfterOrder> subject, Instant at) {
        return review(claim, subject, orders.standing(claim.id()), at);
    }

    /** With the order held; its time is that of when it is. */
    Circumstances hold(Claim claim, Optional<AfterOrder> subject) {
        Optional<OrderStanding> standing = orders.hold(claim.id());
        return review(claim, subject, standing, clock.instant());
    }

    private Circumstances review(Claim claim, Optional<AfterOrder> subject, Optional<OrderStanding> standing, Instant now) {
        boolean forgotten = subject.isEmpty() || standing.filter(it -> claim.person().equals(it.person())).isEmpty();
        PersonFacts person = forgotten
                ? new PersonFacts(true, Optional.empty(), Optional.empty(), false, false, false, false, false)
                : lookup.of(subject.get().buyer(), subject.get().elsewhere(),
                        orders.lastOrderOf(claim.person()), false, group.holds(claim.person()), now);
        return new Circumstances(now, person, subject.flatMap(it -> against(it, standing)), false,
                mails.before(claim, Purpose.RECOMMENDATION, rules.limits(config.coolDown()), now),
                new Timing(claim.dueAt(), claim.dueAt().plus(GRACE), rules.quiet(),
                        rules.zones(subject.map(it -> it.order().country()).orElse("")), claim.seed()));
    }

    private static Optional<Skip> against(AfterOrder subject, Optional<OrderStanding> standing) {
        boolean back = subject.withdrawn() || standing
                .filter(it -> it.status() == OrderStatus.CANCELLED || it.refunded().minor() > 0).isPresent();
        if (back) {
            return Optional.of(new Skip(SkipReason.REFUNDED, null));
        }
        return subject.items().isEmpty() ? Optional.of(new Skip(SkipReason.NOTHING_TO_SHOW, null)) : Optional.empty();
    }
}
