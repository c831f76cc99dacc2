package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkiverse.checkout.order.OrderSecret;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.ShownQuotes;

/** Placements in the database, each step a short transaction of its own. */
@ApplicationScoped
class PlacementStore {

    private final PlacementRepository placements;
    private final Promotions promotions;
    private final ShownQuotes record;

    PlacementStore(PlacementRepository placements, Promotions promotions, ShownQuotes record) {
        this.placements = placements;
        this.promotions = promotions;
        this.record = record;
    }

    /**
     * Stores an attempt together with its claims and the record of what was shown; all or nothing.
     *
     * @return false if another attempt of the same checkout was first
     * @throws CodeUsedUpException if there are no uses left of a code
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean reserve(NewPlacement placement, Duration firstCheck) {
        boolean first = placements.insert(placement, firstCheck);
        if (first) {
            record.record(placement.id(), placement.seen());
            promotions.claim(placement.claim()).ifPresent(code -> {
                throw new CodeUsedUpException(code);
            });
        }
        return first;
    }

    /** Rolls the attempt back. */
    static class CodeUsedUpException extends RuntimeException {

        private static final long serialVersionUID = 1;

        final String code;

        CodeUsedUpException(String code) {
            this.code = code;
        }
    }

    /** Reads anew, whatever this request read before. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Placement> find(UUID id) {
        return placements.findByIdOptional(id).map(PlacementEntity::toPlacement);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<Placement> findLive(UUID checkoutId) {
        return placements.findLive(checkoutId).map(PlacementEntity::toPlacement);
    }

    Optional<Placement> findBySecret(String secret) {
        return placements.findByAccess(OrderSecret.hash(secret)).map(PlacementEntity::toPlacement);
    }

    Optional<Placement> findByReference(String handler, String reference) {
        return placements.findByReference(handler, reference).map(PlacementEntity::toPlacement);
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> claimDue(int most, Duration lease) {
        return placements.claimDue(most, lease);
    }
}
