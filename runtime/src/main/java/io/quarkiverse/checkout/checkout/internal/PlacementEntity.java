package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.AgreementConverter;

/** One attempt to turn a checkout into an order. Changes are made with the row locked. */
@Entity
@Table(name = "checkout_placement")
@DynamicUpdate
public class PlacementEntity {

    @Id
    private UUID id;

    @Column(name = "checkout_id", updatable = false)
    private UUID checkoutId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlacementState state;

    @Column(updatable = false)
    private String handler;

    @Column(updatable = false)
    private long amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false, length = 3)
    private String currency;

    private String reference;

    @Column(name = "action_url")
    private String actionUrl;

    private String decline;

    @Convert(converter = AgreementConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private Agreement agreement;

    @Column(name = "access_hash", updatable = false)
    private byte[] accessHash;

    @Column(name = "hold_until", updatable = false)
    private Instant holdUntil;

    private int checks;

    @Column(name = "next_check_at")
    private Instant nextCheckAt;

    @Column(name = "created_at", insertable = false, updatable = false)
    private Instant createdAt;

    protected PlacementEntity() {
    }

    void become(PlacementState next) {
        if (state == next) {
            return;
        }
        if (!state.canBecome(next)) {
            throw new IllegalStateException("a placement cannot go from " + state + " to " + next);
        }
        state = next;
        actionUrl = null;
        if (!next.isOpen()) {
            nextCheckAt = null;
        }
        if (next == PlacementState.PLACED) {
            agreement = null;
            decline = null;
        }
    }

    void actAt(String reference, String url) {
        become(PlacementState.ACTION_REQUIRED);
        this.reference = reference;
        this.actionUrl = url;
    }

    void paidBy(String reference) {
        this.reference = reference;
    }

    void release(String why) {
        become(PlacementState.RELEASED);
        this.decline = why;
    }

    void checkAgain(Instant now, Duration after) {
        this.nextCheckAt = now.plus(after);
    }

    UUID id() {
        return id;
    }

    PlacementState state() {
        return state;
    }

    Agreement agreement() {
        return agreement;
    }

    byte[] accessHash() {
        return accessHash;
    }

    Placement toPlacement() {
        return new Placement(id, checkoutId, state, handler, new Money(amount, Currency.getInstance(currency)), reference,
                actionUrl, decline, agreement, holdUntil, checks);
    }
}
