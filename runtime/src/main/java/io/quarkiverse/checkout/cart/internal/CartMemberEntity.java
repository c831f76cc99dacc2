package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Standing;

/** Somebody who came into a joint cart by a link. The codes are their own: nobody else in the cart learns them. */
@Entity
@Table(name = "checkout_cart_member")
@DynamicUpdate
public class CartMemberEntity {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "cart_id")
    private CartEntity cart;

    @Column(name = "secret_hash", nullable = false, updatable = false)
    private byte[] secretHash;

    @Column(name = "link_id", nullable = false, updatable = false)
    private UUID linkId;

    @Convert(converter = StoredCodes.Converter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(nullable = false, columnDefinition = "jsonb")
    private StoredCodes codes = new StoredCodes(List.of());

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected CartMemberEntity() {
    }

    CartMemberEntity(CartEntity cart, CartSecret secret, UUID linkId, Instant expiresAt) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.cart = cart;
        this.secretHash = secret.hash();
        this.linkId = linkId;
        this.expiresAt = expiresAt;
    }

    CartEntity cart() {
        return cart;
    }

    List<String> codes() {
        return codes.codes();
    }

    void use(List<String> codes) {
        this.codes = new StoredCodes(codes);
    }

    Standing standing() {
        return new Standing(id, true, true);
    }
}
