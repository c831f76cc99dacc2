package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressed;
import io.quarkiverse.checkout.contact.Suppressions.Reason;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderDelivered;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.permalink.LinkTaken;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;

/** Plans the mails after an order, from its delivery on. */
@ApplicationScoped
class MailPlan {

    private final RecommendationConfig config;
    private final Mailing mailing;
    private final StoredSettings settings;
    private final RecommendationMails mails;
    private final MarketingRules rules;
    private final Orders orders;
    private final People people;
    private final Clock clock;

    MailPlan(RecommendationConfig config, Mailing mailing, StoredSettings settings, RecommendationMails mails,
            MarketingRules rules, Orders orders, People people, Clock clock) {
        this.config = config;
        this.mailing = mailing;
        this.settings = settings;
        this.mails = mails;
        this.rules = rules;
        this.orders = orders;
        this.people = people;
        this.clock = clock;
    }

    /** As long as nobody tells of a delivery, it is assumed; a repeat changes nothing. */
    @Transactional
    void plan(Order order) {
        if (mailing.isOn(RecommendationPlace.MAIL)) {
            List<Integer> days = settings.current().days();
            PersonKey buyer = people.key(new EmailAddress(order.buyer().email()));
            Instant delivered = AfterOrder.assumedDelivery(order, config.transit());
            for (int number = 1; number <= days.size(); number++) {
                plan(order, number, buyer, delivered, days);
            }
        }
    }

    /** Within the transaction that notes it: what is still to come moves with the delivery. */
    void delivered(@Observes OrderDelivered delivered) {
        List<Integer> planned = mails.planned(delivered.orderId());
        if (!planned.isEmpty()) {
            Order order = orders.find(delivered.orderId()).orElseThrow();
            PersonKey buyer = people.key(new EmailAddress(order.buyer().email()));
            List<Integer> days = settings.current().days();
            planned.stream().filter(number -> number <= days.size())
                    .forEach(number -> plan(order, number, buyer, delivered.at(), days));
        }
    }

    private void plan(Order order, int number, PersonKey buyer, Instant delivered, List<Integer> days) {
        List<ZoneId> zones = rules.zones(order.country());
        Instant due = delivered.plus(Duration.ofDays(days.get(number - 1)));
        mails.ledger().plan(order.id(), number, buyer, rules.quiet().next(due, zones, seed(order.id(), number)));
    }

    private static long seed(UUID orderId, int number) {
        return orderId.getLeastSignificantBits() + number;
    }

    /** Within the transaction, whether mails are on or not. */
    void suppressed(@Observes Suppressed suppressed) {
        if (suppressed.purpose() == Purpose.RECOMMENDATION) {
            mails.ledger().cancel(suppressed.person(), suppressed.reason() == Reason.UNDELIVERABLE
                    ? SkipReason.UNDELIVERABLE
                    : SkipReason.UNSUBSCRIBED, clock.instant());
        }
    }

    void taken(@Observes LinkTaken taken) {
        RecommendationLinks.mailOf(taken.link())
                .ifPresent(link -> mails.clicked(link, taken.cartId(), clock.instant()));
    }
}
