package io.quarkiverse.checkout.order.internal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.checkout.order.OrderAccess;

/** A secret that opens an order page; only its hash is kept. */
@Entity
@Table(name = "checkout_order_access")
public class OrderAccessEntity {

    @Id
    @Column(name = "secret_hash")
    private byte[] secretHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    private OrderEntity order;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false)
    private OrderAccess.Scope scope;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected OrderAccessEntity() {
    }

    OrderAccessEntity(byte[] secretHash, OrderEntity order, OrderAccess.Scope scope, Instant expiresAt) {
        this.secretHash = secretHash;
        this.order = order;
        this.scope = scope;
        this.expiresAt = expiresAt;
    }

    OrderAccess toAccess() {
        return new OrderAccess(order.toOrder(), scope);
    }
}
