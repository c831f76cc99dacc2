package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.SuppressionRules;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.FollowUp;
import io.quarkiverse.checkout.recommendation.FollowUpState;
import io.quarkus.scheduler.Scheduled;

/** Lays follow-ups before merchants when their day comes, unless something is against them, and notes what came of them. */
@ApplicationScoped
class FollowUpDesk {

    private static final Logger LOG = Logger.getLogger(FollowUpDesk.class);
    private static final int BATCH = 50;

    private final StoredSettings settings;
    private final FollowUps followUps;
    private final FollowUpPlan plan;
    private final Orders orders;
    private final Companions companions;
    private final OrderReview review;
    private final People people;
    private final Clock clock;

    FollowUpDesk(StoredSettings settings, FollowUps followUps, FollowUpPlan plan, Orders orders, Companions companions,
            OrderReview review, People people, Clock clock) {
        this.settings = settings;
        this.followUps = followUps;
        this.plan = plan;
        this.orders = orders;
        this.companions = companions;
        this.review = review;
        this.people = people;
        this.clock = clock;
    }

    @Scheduled(identity = "checkout-follow-up", every = "${quarkus.checkout.marketing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void round() {
        if (settings.current().followsUp()) {
            followUps.due(FollowUpState.PLANNED, clock.instant(), BATCH).forEach(this::lay);
        }
    }

    private void lay(FollowUp due) {
        try {
            decide(due, look(due));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Follow-up %s.%d could not be decided; it is looked at again", due.orderNumber(), due.number());
        }
    }

    /** Hooks are asked here, outside of any transaction. */
    Optional<AfterOrder> look(FollowUp followUp) {
        return orders.find(followUp.orderId()).map(companions::of);
    }

    /** Lays it before merchants or drops it; with the person fenced and the order held, so that nothing changes meanwhile. */
    @Transactional
    void decide(FollowUp due, Optional<AfterOrder> subject) {
        people.fence(due.person());
        orders.hold(due.orderId());
        Optional<Skip> against = against(due, subject);
        if (against.isEmpty()) {
            followUps.open(due);
        } else {
            followUps.end(due, FollowUpState.SKIPPED, against.get().reason(), clock.instant(), null);
        }
    }

    /** What speaks against contacting the buyer now. */
    @Transactional
    Optional<Skip> against(FollowUp followUp, Optional<AfterOrder> subject) {
        return SuppressionRules.decide(review.contact(followUp, subject, clock.instant())) instanceof Skip skip
                ? Optional.of(skip)
                : Optional.empty();
    }

    /** @return false if another merchant, or the buyer, was faster */
    @Transactional
    boolean end(FollowUp open, FollowUpState said, String by) {
        boolean ours = followUps.end(open, said, null, clock.instant(), by);
        if (ours) {
            plan.planNext(open, said, clock.instant());
        }
        return ours;
    }

    List<FollowUp> open(int most) {
        return followUps.due(FollowUpState.OPEN, clock.instant(), most);
    }
}
