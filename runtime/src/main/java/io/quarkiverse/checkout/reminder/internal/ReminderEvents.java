package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.outbox.Outbox;
import io.quarkiverse.checkout.reminder.EpisodeAbandoned;
import io.quarkiverse.checkout.reminder.EpisodeRecovered;
import io.quarkiverse.checkout.reminder.ReminderSent;

/** Tells the host what becomes of carts, by jobs; a shop that does not listen has none. */
@ApplicationScoped
class ReminderEvents implements JobHandler {

    static final String KIND = "checkout-reminder-event";

    private static final String RECOVERED = """
            SELECT id FROM checkout_reminder_episode WHERE cart_id = ? AND state = 'RECOVERED'""";

    private static final String CART = "SELECT cart_id FROM checkout_reminder_episode WHERE id = ?";

    private final Sql sql;
    private final Outbox outbox;
    private final Event<Object> events;
    private final BeanManager beans;

    ReminderEvents(DataSource dataSource, Outbox outbox, Event<Object> events, BeanManager beans) {
        this.sql = new Sql(dataSource);
        this.outbox = outbox;
        this.events = events;
        this.beans = beans;
    }

    @Transactional
    void abandoned(UUID episodeId, Instant at) {
        if (isHeard(new EpisodeAbandoned(episodeId, episodeId, at))) {
            sql.query("looking for a cart", CART, row -> row.getObject("cart_id", UUID.class), episodeId)
                    .forEach(cart -> tell(new Told(Type.ABANDONED, episodeId, cart, 0, at)));
        }
    }

    /** Of the episodes of a cart that was ordered, those that had been abandoned. */
    @Transactional
    void ordered(UUID cartId, Instant at) {
        sql.query("looking for recovered carts", RECOVERED, row -> row.getObject("id", UUID.class), cartId)
                .forEach(id -> tell(new Told(Type.RECOVERED, id, cartId, 0, at)));
    }

    @Transactional
    void sent(ClaimedStep claim, Instant at) {
        tell(new Told(Type.SENT, claim.episodeId(), claim.cartId(), claim.number(), at));
    }

    private void tell(Told told) {
        if (isHeard(told.event())) {
            outbox.enqueue(NewJob.now(KIND, told.key(), told.text()));
        }
    }

    private boolean isHeard(Object event) {
        return !beans.resolveObserverMethods(event).isEmpty();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @ActivateRequestContext
    public JobResult handle(Job job) {
        events.fire(Told.of(job.payload()).event());
        return JobResult.DONE;
    }

    private enum Type {
        ABANDONED,
        RECOVERED,
        SENT
    }

    /** What is told, as a job has it. */
    private record Told(Type type, UUID episodeId, UUID cartId, int step, Instant at) {

        static Told of(String text) {
            List<String> parts = List.of(text.split(" "));
            return new Told(Type.valueOf(parts.get(0)), UUID.fromString(parts.get(1)), UUID.fromString(parts.get(2)),
                    Integer.parseInt(parts.get(3)), Instant.parse(parts.get(4)));
        }

        String text() {
            return type + " " + episodeId + " " + cartId + " " + step + " " + at;
        }

        /** The same for the same event, so that it is told by one job. */
        String key() {
            String which = type == Type.ABANDONED ? at.toString() : Integer.toString(step);
            return type + "." + episodeId + "." + which;
        }

        Object event() {
            return switch (type) {
                case ABANDONED -> new EpisodeAbandoned(episodeId, cartId, at);
                case RECOVERED -> new EpisodeRecovered(episodeId, cartId, at);
                case SENT -> new ReminderSent(episodeId, cartId, step, at);
            };
        }
    }
}
