package io.quarkiverse.checkout.order.internal;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class OrderAccessRepository implements PanacheRepositoryBase<OrderAccessEntity, byte[]> {

    /** With its order, in one statement. */
    Optional<OrderAccessEntity> findValid(byte[] secretHash, Instant now) {
        return find("from OrderAccessEntity a join fetch a.order where a.secretHash = ?1 and a.expiresAt > ?2",
                secretHash, now).singleResultOptional();
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt < ?1", now);
    }
}
