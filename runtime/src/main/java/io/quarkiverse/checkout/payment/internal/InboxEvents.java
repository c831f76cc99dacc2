package io.quarkiverse.checkout.payment.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * The table of messages. A node that works on a message has a lease on it until {@code next_at}; its result counts only
 * if {@code attempts} is still the number it had then. All times are the database's.
 */
@ApplicationScoped
class InboxEvents implements PanacheRepositoryBase<InboxEvent, UUID> {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration GIVE_UP_AFTER = Duration.ofHours(24);

    private final OutcomeJson json = new OutcomeJson();

    /** Stores a message, leased to the caller; empty if it is already there. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<InboxEvent> store(String handler, PaymentEvent event) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        int rows = getEntityManager().createNativeQuery("""
                INSERT INTO checkout_payment_event (id, handler, event_id, payment_key, outcome, state, attempts, next_at)
                VALUES (:id, :handler, :event, :key, CAST(:outcome AS jsonb), 'NEW', 1,
                        now() + make_interval(secs => :lease))
                ON CONFLICT (handler, event_id) DO NOTHING""")
                .setParameter("id", id)
                .setParameter("handler", handler)
                .setParameter("event", event.eventId())
                .unwrap(org.hibernate.query.Query.class)
                .setParameter("key", event.key(), UUID.class)
                .setParameter("outcome", json.convertToDatabaseColumn(event.outcome()))
                .setParameter("lease", LEASE.toSeconds())
                .executeUpdate();
        return rows == 0 ? Optional.empty() : Optional.of(findById(id));
    }

    /** Leases messages that are due, those waiting longest first; several nodes get different ones. */
    @Transactional(TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<InboxEvent> claimDue(int limit) {
        return getEntityManager().createNativeQuery("""
                UPDATE checkout_payment_event
                SET attempts = attempts + 1, next_at = now() + make_interval(secs => :lease)
                WHERE id IN (SELECT id FROM checkout_payment_event WHERE next_at <= now()
                             ORDER BY next_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                RETURNING *""", InboxEvent.class)
                .setParameter("lease", LEASE.toSeconds())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Nothing more is to be done with a message. */
    @Transactional(TxType.REQUIRES_NEW)
    void finish(InboxEvent event, InboxEvent.State state) {
        getEntityManager().createNativeQuery("""
                UPDATE checkout_payment_event SET state = :state, next_at = NULL
                WHERE id = :id AND attempts = :attempts""")
                .setParameter("state", state.name())
                .setParameter("id", event.id())
                .setParameter("attempts", event.attempts())
                .executeUpdate();
    }

    /**
     * Has a message tried again later, unless it is too old for that.
     *
     * @return whether it was given up just now
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean postpone(InboxEvent event, InboxEvent.State state, Duration delay) {
        List<?> givenUp = getEntityManager().createNativeQuery("""
                UPDATE checkout_payment_event
                SET state = :state,
                    next_at = CASE WHEN received_at > now() - make_interval(secs => :giveUp)
                              THEN now() + make_interval(secs => :delay) END
                WHERE id = :id AND attempts = :attempts
                RETURNING next_at IS NULL""", Boolean.class)
                .setParameter("state", state.name())
                .setParameter("giveUp", GIVE_UP_AFTER.toSeconds())
                .setParameter("delay", delay.toSeconds())
                .setParameter("id", event.id())
                .setParameter("attempts", event.attempts())
                .getResultList();
        return givenUp.contains(true);
    }
}
