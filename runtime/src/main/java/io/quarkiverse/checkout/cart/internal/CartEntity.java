package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
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
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.CartStatus;

/** A stored cart. Changes are made with the row locked. */
@Entity
@Table(name = "checkout_cart")
@DynamicUpdate
public class CartEntity {

    @Id
    private UUID id;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private byte[] secretHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private CartStatus status = CartStatus.OPEN;

    private long version;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, updatable = false, length = 3)
    private String currency;

    private String owner;

    @Convert(converter = StoredLines.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, columnDefinition = "jsonb")
    private StoredLines lines = StoredLines.of(List.of());

    @Convert(converter = StoredCodes.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, columnDefinition = "jsonb")
    private StoredCodes codes = new StoredCodes(List.of());

    @Column(name = "active_at", nullable = false)
    private Instant activeAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected CartEntity() {
    }

    CartEntity(CartSecret secret, Currency currency) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.secretHash = secret.hash();
        this.currency = currency.getCurrencyCode();
    }

    void change(List<CartLine> lines, List<String> codes, Instant now, Instant expiresAt) {
        this.lines = StoredLines.of(lines);
        this.codes = new StoredCodes(codes);
        this.version++;
        this.activeAt = now;
        this.expiresAt = expiresAt;
    }

    void belongTo(String customer) {
        this.owner = customer;
    }

    void become(CartStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("a cart cannot go from " + status + " to " + next);
        }
        this.status = next;
    }

    boolean isOpen() {
        return status == CartStatus.OPEN;
    }

    boolean isMerged() {
        return status == CartStatus.MERGED;
    }

    /** Whether somebody else signed in with it. */
    boolean isForeignTo(String customer) {
        return owner != null && !customer.isEmpty() && !owner.equals(customer);
    }

    boolean isOwned() {
        return owner != null;
    }

    Cart toCart() {
        return new Cart(id, version, status, Currency.getInstance(currency), lines.toLines(), codes.codes(),
                owner == null ? "" : owner, activeAt, expiresAt);
    }
}
