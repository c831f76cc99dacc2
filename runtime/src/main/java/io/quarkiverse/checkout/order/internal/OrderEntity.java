package io.quarkiverse.checkout.order.internal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.AgreementConverter;
import io.quarkiverse.checkout.order.NewOrder;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderPayment;
import io.quarkiverse.checkout.order.OrderStatus;

/** A stored order. What was agreed never changes; where the order stands does. */
@Entity
@Table(name = "checkout_order")
public class OrderEntity {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "checkout_id", nullable = false, updatable = false)
    private UUID checkoutId;

    @Column(name = "payment_id", nullable = false, updatable = false)
    private UUID paymentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private OrderStatus status = OrderStatus.PLACED;

    /** Null for orders older than this column. */
    @Column(updatable = false)
    private byte[] person;

    @Column(updatable = false)
    private String customer;

    @Column(updatable = false)
    private long total;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, updatable = false, length = 3)
    private String currency;

    @Column(nullable = false, updatable = false)
    private String reference;

    private boolean captured;

    private long refunded;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Convert(converter = AgreementConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, updatable = false, columnDefinition = "jsonb")
    private Agreement agreement;

    @Column(name = "placed_at", nullable = false, updatable = false)
    private Instant placedAt;

    protected OrderEntity() {
    }

    OrderEntity(UUID id, String number, NewOrder order, PersonKey buyer, Instant placedAt) {
        this.id = id;
        this.number = number;
        this.checkoutId = order.checkoutId();
        this.paymentId = order.paymentId();
        this.agreement = order.agreement();
        this.person = buyer.bytes();
        this.customer = agreement.customer().isEmpty() ? null : agreement.customer();
        this.total = agreement.total().minor();
        this.currency = agreement.currency().getCurrencyCode();
        this.reference = order.reference();
        this.captured = order.captured();
        this.placedAt = placedAt;
    }

    Order toOrder() {
        OrderPayment payment = new OrderPayment(agreement.handler(), agreement.payment(), agreement.instructions(),
                reference, captured);
        return new Order(id, number, checkoutId, paymentId, status, agreement.buyer(), agreement.destination(),
                agreement.billing(), agreement.country(), agreement.note(), agreement.customer(), agreement.locale(),
                agreement.currency(),
                agreement.lines(), agreement.charges(), agreement.fulfillment(), payment, agreement.fingerprint(),
                agreement.shown(), agreement.attribution(), placedAt);
    }
}
