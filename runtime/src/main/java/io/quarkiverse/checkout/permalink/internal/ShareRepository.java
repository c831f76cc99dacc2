package io.quarkiverse.checkout.permalink.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.permalink.ShareScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<ShareEntity, UUID> {

    Optional<ShareEntity> find(byte[] tokenHash, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", tokenHash, now).singleResultOptional();
    }

    List<ShareEntity> of(UUID cartId, Instant now) {
        return list("cartId = ?1 and scope <> ?2 and expiresAt > ?3 order by createdAt desc", cartId, ShareScope.RECOVER, now);
    }

    List<ShareEntity> of(List<UUID> cartIds) {
        return list("cartId in ?1 order by createdAt", cartIds);
    }

    long delete(List<UUID> cartIds) {
        return delete("cartId in ?1", cartIds);
    }

    /** @return false if it is not a link of this cart */
    boolean delete(UUID cartId, UUID id) {
        return delete("cartId = ?1 and id = ?2", cartId, id) == 1;
    }

    void move(UUID from, UUID into) {
        update("cartId = ?1 where cartId = ?2", into, from);
    }

    long deleteExpired(Instant now) {
        return delete("expiresAt < ?1", now);
    }
}
