package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderWritten;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;
import io.quarkiverse.checkout.reminder.ReminderConfig;

/**
 * Ends the episodes of who has ordered, and tells the shop which cart came back. The job is added with the order, so that no
 * crash loses it. Until it runs, the order itself keeps mails from leaving.
 */
@ApplicationScoped
class OrderedJob implements JobHandler {

    static final String KIND = "checkout-reminder-ordered";

    private final ReminderConfig config;
    private final Outbox outbox;
    private final Orders orders;
    private final People people;
    private final Episodes episodes;
    private final ReminderEvents events;
    private final Clock clock;

    OrderedJob(ReminderConfig config, Outbox outbox, Orders orders, People people, Episodes episodes, ReminderEvents events,
            Clock clock) {
        this.config = config;
        this.outbox = outbox;
        this.orders = orders;
        this.people = people;
        this.episodes = episodes;
        this.events = events;
        this.clock = clock;
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
        Order order = orders.find(UUID.fromString(job.key())).orElseThrow();
        PersonKey buyer = people.key(new EmailAddress(order.buyer().email()));
        episodes.bought(order.checkoutId(), buyer, order.placedAt(), clock.instant());
        events.ordered(order.checkoutId(), order.placedAt());
        return JobResult.DONE;
    }
}
