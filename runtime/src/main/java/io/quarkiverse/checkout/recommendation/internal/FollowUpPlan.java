package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderDelivered;
import io.quarkiverse.checkout.recommendation.FollowUp;
import io.quarkiverse.checkout.recommendation.FollowUpState;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;

/**
 * Plans when merchants contact buyers: some days after the last mail, on the first day of mails where there are none, and
 * again after each contact, until two in a row stay without an answer.
 */
@ApplicationScoped
class FollowUpPlan {

    private static final int MOST_SILENT = 2;

    private final RecommendationConfig config;
    private final Mailing mailing;
    private final StoredSettings settings;
    private final FollowUps followUps;
    private final People people;
    private final Clock clock;

    FollowUpPlan(RecommendationConfig config, Mailing mailing, StoredSettings settings, FollowUps followUps, People people,
            Clock clock) {
        this.config = config;
        this.mailing = mailing;
        this.settings = settings;
        this.followUps = followUps;
        this.people = people;
        this.clock = clock;
    }

    /** Who orders again needs no follow-up about what they ordered before. */
    @Transactional
    void plan(Order order) {
        PersonKey buyer = people.key(new EmailAddress(order.buyer().email()));
        followUps.cancelEarlier(buyer, order.id(), SkipReason.ORDERED, clock.instant());
        RecommendationSettings current = settings.current();
        if (current.followsUp()) {
            followUps.plan(order.id(), 1, order.number(), buyer,
                    first(AfterOrder.assumedDelivery(order, config.transit()), current));
        }
    }

    /** In the transaction that ended one: the next, if there is to be one. */
    void planNext(FollowUp ended, FollowUpState said, Instant now) {
        RecommendationSettings current = settings.current();
        if (current.followsUp() && said != FollowUpState.DECLINED && !isSilent(ended.orderId())) {
            followUps.plan(ended.orderId(), ended.number() + 1, ended.orderNumber(), ended.person(),
                    now.plus(Duration.ofDays(current.followUps())));
        }
    }

    private boolean isSilent(UUID orderId) {
        List<FollowUp> all = followUps.of(orderId);
        return all.size() >= MOST_SILENT && all.subList(all.size() - MOST_SILENT, all.size()).stream()
                .allMatch(it -> it.state() == FollowUpState.SILENT);
    }

    /** Within the transaction that notes it. */
    void delivered(@Observes OrderDelivered delivered) {
        RecommendationSettings current = settings.current();
        if (current.followsUp()) {
            followUps.move(delivered.orderId(), first(delivered.at(), current));
        }
    }

    /** Within the transaction: who wants no recommendations does not want to be asked for orders by other means either. */
    void suppressed(@Observes Suppressed suppressed) {
        if (suppressed.purpose() == Purpose.RECOMMENDATION) {
            followUps.cancel(suppressed.person(), SkipReason.UNSUBSCRIBED, clock.instant());
        }
    }

    private Instant first(Instant delivered, RecommendationSettings current) {
        int lastMail = current.days().get(current.days().size() - 1);
        int day = mailing.isOn(RecommendationPlace.MAIL) ? lastMail + current.followUps() : current.days().get(0);
        return delivered.plus(Duration.ofDays(day));
    }
}
