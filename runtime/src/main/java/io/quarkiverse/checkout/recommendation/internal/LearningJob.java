package io.quarkiverse.checkout.recommendation.internal;

import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderWritten;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.internal.LearnedTables.Outcome;

/**
 * Learns from each order once it is placed, and plans the mails and follow-ups about it. The job is added with the order, and
 * an order that
 * was learned counts no more.
 */
@ApplicationScoped
class LearningJob implements JobHandler {

    static final String KIND = "checkout-recommendation";

    private static final Duration LATER = Duration.ofSeconds(30);

    private final RecommendationConfig config;
    private final Outbox outbox;
    private final Orders orders;
    private final People people;
    private final LearnedTables tables;
    private final Categories categories;
    private final MailPlan mails;
    private final FollowUpPlan followUps;

    LearningJob(RecommendationConfig config, Outbox outbox, Orders orders, People people, LearnedTables tables,
            Categories categories, MailPlan mails, FollowUpPlan followUps) {
        this.config = config;
        this.outbox = outbox;
        this.orders = orders;
        this.people = people;
        this.tables = tables;
        this.categories = categories;
        this.mails = mails;
        this.followUps = followUps;
    }

    void written(@Observes OrderWritten written) {
        if (config.enabled()) {
            outbox.enqueue(NewJob.now(KIND, written.orderId().toString(), ""));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobResult handle(Job job) {
        Order placed = orders.find(UUID.fromString(job.key())).orElseThrow();
        mails.plan(placed);
        followUps.plan(placed);
        LearnedOrder order = LearnedOrder.of(placed, people);
        Outcome outcome = tables.learn(order);
        if (outcome == Outcome.LEARNED) {
            categories.note(order.items());
        }
        return outcome == Outcome.BUSY ? new JobResult.Later(LATER) : JobResult.DONE;
    }
}
