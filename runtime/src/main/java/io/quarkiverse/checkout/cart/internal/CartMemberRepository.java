package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CartMemberRepository implements PanacheRepositoryBase<CartMemberEntity, UUID> {

    Optional<CartMemberEntity> find(CartSecret secret, Instant now) {
        return find("from CartMemberEntity m join fetch m.cart where m.secretHash = ?1 and m.expiresAt > ?2", secret.hash(),
                now).singleResultOptional();
    }

    long countOf(CartEntity cart) {
        return count("cart", cart);
    }

    /** They go where the things of their cart went. */
    void move(CartEntity from, CartEntity into) {
        update("cart = ?1 where cart = ?2", into, from);
    }

    void expel(UUID linkId) {
        delete("linkId", linkId);
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt < ?1", now);
    }
}
