package io.quarkiverse.checkout.permalink.internal;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.permalink.Share;
import io.quarkiverse.checkout.permalink.ShareScope;

/** A stored link to a cart. */
@Entity
@Table(name = "checkout_cart_link")
public class ShareEntity {

    @Id
    private UUID id;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false)
    private ShareScope scope;

    @Column(name = "cart_id")
    private UUID cartId;

    @Convert(converter = SharedLines.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, updatable = false, columnDefinition = "jsonb")
    private SharedLines lines;

    @Convert(converter = SharedCodes.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, updatable = false, columnDefinition = "jsonb")
    private SharedCodes codes;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected ShareEntity() {
    }

    ShareEntity(UUID id, byte[] tokenHash, ShareScope scope, Cart cart, List<String> codes, Instant createdAt,
            Instant expiresAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.scope = scope;
        this.cartId = cart.id();
        this.lines = new SharedLines(cart.lines());
        this.codes = new SharedCodes(codes);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    boolean isOpenedBy(String token) {
        return MessageDigest.isEqual(tokenHash, ShareTokens.hash(token));
    }

    Share toShare() {
        return new Share(id, scope, Optional.ofNullable(cartId), lines.lines(), codes.codes(), createdAt,
                expiresAt);
    }
}
