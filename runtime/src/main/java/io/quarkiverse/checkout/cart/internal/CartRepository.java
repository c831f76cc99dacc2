package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;

@ApplicationScoped
class CartRepository implements PanacheRepositoryBase<CartEntity, UUID> {

    Optional<CartEntity> find(CartSecret secret) {
        return bySecret(secret).singleResultOptional();
    }

    Optional<CartEntity> findOpen(String owner) {
        return openOf(owner).singleResultOptional();
    }

    /** Waits for other changes of the same cart. */
    Optional<CartEntity> lock(CartSecret secret) {
        return bySecret(secret).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    Optional<CartEntity> lockOpen(String owner) {
        return openOf(owner).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    Optional<CartEntity> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** Others may hold it, too. */
    Optional<CartEntity> hold(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_READ).singleResultOptional();
    }

    /** Waits for other changes of a cart that was read already, and reads it anew. */
    void lock(CartEntity cart) {
        getEntityManager().refresh(cart, LockModeType.PESSIMISTIC_WRITE);
    }

    Map<UUID, Long> versions(Set<UUID> ids) {
        return find("select id, version from CartEntity where id in ?1", ids).project(Version.class).stream()
                .collect(Collectors.toMap(Version::id, Version::version));
    }

    /** How far a cart has come. */
    @RegisterForReflection
    record Version(UUID id, long version) {
    }

    /** @return false if it is not open */
    boolean close(UUID id) {
        return update("status = ?1, version = version + 1 where id = ?2 and status = ?3", CartStatus.ORDERED, id,
                CartStatus.OPEN) == 1;
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt < ?1", now);
    }

    private PanacheQuery<CartEntity> bySecret(CartSecret secret) {
        return find("secretHash", secret.hash());
    }

    private PanacheQuery<CartEntity> openOf(String owner) {
        return find("owner = ?1 and status = ?2", owner, CartStatus.OPEN);
    }
}
