package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.Withdrawal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<WithdrawalEntity, UUID> {

    /**
     * Writes a statement about those of its lines that none is about yet; lines are written in their order, so that no two
     * statements wait for each other.
     *
     * @return false if that leaves nothing to state
     */
    boolean insert(Withdrawal statement) {
        return getEntityManager().createNativeQuery("""
                WITH fresh AS (
                    INSERT INTO checkout_withdrawal_line (order_id, line_id, withdrawal_id)
                    SELECT :order, line, :id FROM unnest(CAST(:lines AS text[])) AS line ORDER BY line
                    ON CONFLICT (order_id, line_id) DO NOTHING
                    RETURNING line_id
                )
                INSERT INTO checkout_withdrawal (id, order_id, name, email, declared_at)
                SELECT :id, :order, :name, :email, :at WHERE EXISTS (SELECT FROM fresh)
                """)
                .setParameter("id", statement.id())
                .setParameter("order", statement.orderId())
                .setParameter("lines", statement.lines().toArray(String[]::new))
                .setParameter("name", statement.name())
                .setParameter("email", statement.email())
                .setParameter("at", statement.at())
                .executeUpdate() == 1;
    }

    List<WithdrawalEntity> findByOrder(UUID orderId) {
        return list("orderId = ?1 order by declaredAt, id", orderId);
    }
}
