package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
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
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkiverse.checkout.cart.Standing;

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

    @Convert(converter = StoredAttribution.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, columnDefinition = "jsonb")
    private StoredAttribution attribution = new StoredAttribution(Map.of());

    @Convert(converter = StoredUndo.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private StoredUndo undo;

    private boolean joint;

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

    void change(CartContent content, Instant now, Instant expiresAt) {
        this.lines = StoredLines.of(content.lines());
        this.codes = new StoredCodes(content.codes());
        this.attribution = new StoredAttribution(content.attribution());
        this.version++;
        this.activeAt = now;
        this.expiresAt = expiresAt;
    }

    void undoableBy(StoredUndo undo) {
        this.undo = undo;
    }

    StoredUndo undo() {
        return undo;
    }

    void becomeJoint() {
        this.joint = true;
    }

    boolean isJoint() {
        return joint;
    }

    List<String> codes() {
        return codes.codes();
    }

    UUID id() {
        return id;
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
        return toCart(codes(), new Standing(id, false, joint));
    }

    /** As somebody sees it who has codes of their own. */
    Cart toCart(List<String> codes, Standing standing) {
        return new Cart(id, version, status, Currency.getInstance(currency), lines.toLines(), codes,
                owner == null ? "" : owner, activeAt, expiresAt, attribution.values(),
                undo != null && isOpen() && undo.undoes(standing.holder(), version), standing);
    }
}
