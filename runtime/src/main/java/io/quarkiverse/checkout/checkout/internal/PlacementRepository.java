package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkiverse.checkout.order.AgreementConverter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PlacementRepository implements PanacheRepositoryBase<PlacementEntity, UUID> {

    private static final AgreementConverter AGREEMENTS = new AgreementConverter();

    /** @return false if another attempt of the same checkout is under way or has become its order */
    boolean insert(NewPlacement placement, Duration firstCheck) {
        return getEntityManager().createNativeQuery("""
                INSERT INTO checkout_placement (id, checkout_id, state, handler, amount, currency, agreement, access_hash,
                                                hold_until, next_check_at)
                VALUES (:id, :checkout, 'RESERVED', :handler, :amount, :currency, cast(:agreement AS jsonb), :access,
                        now() + make_interval(secs => :hold), now() + make_interval(secs => :check))
                ON CONFLICT (checkout_id) WHERE state <> 'RELEASED' DO NOTHING
                """)
                .setParameter("id", placement.id())
                .setParameter("checkout", placement.checkoutId())
                .setParameter("handler", placement.agreement().handler())
                .setParameter("amount", placement.agreement().total().minor())
                .setParameter("currency", placement.agreement().currency().getCurrencyCode())
                .setParameter("agreement", AGREEMENTS.convertToDatabaseColumn(placement.agreement()))
                .setParameter("access", placement.accessHash())
                .setParameter("hold", (double) placement.hold().toSeconds())
                .setParameter("check", (double) firstCheck.toSeconds())
                .executeUpdate() == 1;
    }

    Optional<PlacementEntity> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).singleResultOptional();
    }

    /** The attempt that is under way or has become the order. */
    Optional<PlacementEntity> findLive(UUID checkoutId) {
        return find("checkoutId = ?1 and state <> ?2", checkoutId, PlacementState.RELEASED).singleResultOptional();
    }

    boolean hasLive(UUID checkoutId) {
        return count("checkoutId = ?1 and state <> ?2", checkoutId, PlacementState.RELEASED) > 0;
    }

    /** Whether what comes of a payment is still to be found out. */
    boolean isUnderWay(UUID checkoutId) {
        return findLive(checkoutId).filter(live -> live.state() != PlacementState.PLACED).isPresent();
    }

    /** The latest attempt that a browser's secret stands for. */
    Optional<PlacementEntity> findByAccess(byte[] accessHash) {
        return find("accessHash = ?1 order by createdAt desc", accessHash).firstResultOptional();
    }

    Optional<PlacementEntity> findByReference(String handler, String reference) {
        return find("handler = ?1 and reference = ?2", handler, reference).singleResultOptional();
    }

    /** Takes unfinished attempts over for a while; another node passes them by. */
    @SuppressWarnings("unchecked")
    List<UUID> claimDue(int most, Duration lease) {
        return getEntityManager().createNativeQuery("""
                UPDATE checkout_placement
                SET checks = checks + 1, next_check_at = now() + make_interval(secs => :lease)
                WHERE id IN (SELECT id FROM checkout_placement WHERE next_check_at <= now()
                             ORDER BY next_check_at LIMIT :most FOR UPDATE SKIP LOCKED)
                RETURNING id
                """, UUID.class)
                .setParameter("lease", (double) lease.toSeconds())
                .setParameter("most", most)
                .getResultList();
    }
}
