package io.quarkiverse.checkout.payment.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentOutcome;

/** A stored message of a provider. Only {@link InboxEvents} writes, by statements that several nodes can run at once. */
@Entity
@Immutable
@Table(name = "checkout_payment_event")
public class InboxEvent {

    @Id
    private UUID id;

    private String handler;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "payment_key")
    private UUID paymentKey;

    @Column(columnDefinition = "jsonb")
    @Convert(converter = OutcomeJson.class)
    private PaymentOutcome outcome;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "next_at")
    private Instant nextAt;

    protected InboxEvent() {
    }

    public UUID id() {
        return id;
    }

    public String handler() {
        return handler;
    }

    public PaymentEvent event() {
        return new PaymentEvent(eventId, paymentKey, outcome);
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** When it is due again; null when it is done or was given up. */
    public Instant nextAt() {
        return nextAt;
    }

    public enum State {
        NEW,
        APPLIED,
        UNMATCHED,
        REJECTED
    }
}
