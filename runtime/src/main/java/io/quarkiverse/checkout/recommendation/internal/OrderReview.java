package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.Withdrawals;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Circumstances.Past;
import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;
import io.quarkiverse.checkout.marketing.Circumstances.Timing;
import io.quarkiverse.checkout.marketing.Claim;
import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.Limits;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.marketing.PersonLookup;
import io.quarkiverse.checkout.marketing.QuietHours;
import io.quarkiverse.checkout.marketing.SentMails;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.order.OrderStanding;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.FollowUp;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;

/** Reads what counts for a mail after an order, in the caller's transaction. */
@ApplicationScoped
class OrderReview {

    /** Later it would be about something long ago. */
    private static final Duration GRACE = Duration.ofDays(2);

    private static final QuietHours NEVER_QUIET = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final Past UNCOUNTED = new Past(List.of(), Optional.empty(),
            new Limits(Limits.LEAST_GAP, 1, Duration.ZERO));

    private final Orders orders;
    private final Withdrawals withdrawals;
    private final PersonLookup lookup;
    private final SentMails mails;
    private final MarketingRules rules;
    private final RecommendationConfig config;
    private final ComparisonGroup group;
    private final Clock clock;

    OrderReview(Orders orders, Withdrawals withdrawals, PersonLookup lookup, SentMails mails, MarketingRules rules,
            RecommendationConfig config, ComparisonGroup group, Clock clock) {
        this.orders = orders;
        this.withdrawals = withdrawals;
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

    /** The same for a merchant who would contact the buyer: how many mails they had does not count, nor does the hour. */
    Circumstances contact(FollowUp followUp, Optional<AfterOrder> subject, Instant now) {
        Optional<OrderStanding> standing = orders.standing(followUp.orderId());
        return new Circumstances(now, person(followUp.person(), subject, standing, now),
                subject.flatMap(it -> givenBack(it, standing)), false, UNCOUNTED,
                new Timing(followUp.dueAt(), Instant.MAX, NEVER_QUIET, List.of(), 0));
    }

    private Circumstances review(Claim claim, Optional<AfterOrder> subject, Optional<OrderStanding> standing, Instant now) {
        return new Circumstances(now, person(claim.person(), subject, standing, now),
                subject.flatMap(it -> against(it, standing)), false,
                mails.before(claim, Purpose.RECOMMENDATION, rules.limits(config.coolDown()), now),
                new Timing(claim.dueAt(), claim.dueAt().plus(GRACE), rules.quiet(),
                        rules.zones(subject.map(it -> it.order().country()).orElse("")), claim.seed()));
    }

    private PersonFacts person(PersonKey person, Optional<AfterOrder> subject, Optional<OrderStanding> standing, Instant now) {
        boolean forgotten = subject.isEmpty() || standing.filter(it -> person.equals(it.person())).isEmpty();
        return forgotten ? new PersonFacts(true, Optional.empty(), Optional.empty(), false, false, false, false, false)
                : lookup.of(subject.get().buyer(), subject.get().elsewhere(), orders.lastOrderOf(person), false,
                        group.holds(person), now);
    }

    private Optional<Skip> against(AfterOrder subject, Optional<OrderStanding> standing) {
        return givenBack(subject, standing).or(() -> subject.items().isEmpty()
                ? Optional.of(new Skip(SkipReason.NOTHING_TO_SHOW, null))
                : Optional.empty());
    }

    private Optional<Skip> givenBack(AfterOrder subject, Optional<OrderStanding> standing) {
        boolean back = standing.filter(it -> it.status() == OrderStatus.CANCELLED || it.refunded().minor() > 0).isPresent()
                || !withdrawals.find(subject.order().id()).isEmpty();
        return back ? Optional.of(new Skip(SkipReason.REFUNDED, null)) : Optional.empty();
    }
}
