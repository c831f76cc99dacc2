package io.quarkiverse.checkout.order.internal;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.AttributedSales;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<OrderEntity, UUID> {

    private static final Attribution ATTRIBUTION = new Attribution();

    private static class Attribution extends JsonConverter<Map<String, String>> {

        Attribution() {
            super(new TypeReference<>() {
            });
        }
    }

    Optional<Instant> lastOf(byte[] person) {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(placedAt) from OrderEntity where person = ?1 and status <> ?2", Instant.class)
                .setParameter(1, person).setParameter(2, OrderStatus.CANCELLED).getSingleResult());
    }

    @SuppressWarnings("unchecked")
    List<AttributedSales> attributedSales(Instant since, int most) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                SELECT cast(agreement -> 'attribution' AS text) AS attribution, currency, count(*) AS orders,
                       cast(sum(total - refunded) AS bigint) AS revenue, max(placed_at) AS last
                FROM checkout_order
                WHERE placed_at >= :since AND status <> 'CANCELLED' AND (refunded < total OR total = 0)
                  AND agreement -> 'attribution' <> '{}'
                GROUP BY agreement -> 'attribution', currency
                ORDER BY revenue DESC, last DESC LIMIT :most
                """, Tuple.class)
                .setParameter("since", since).setParameter("most", most).getResultList();
        return rows.stream().map(OrderRepository::sales).toList();
    }

    private static AttributedSales sales(Tuple row) {
        return new AttributedSales(ATTRIBUTION.convertToEntityAttribute(row.get("attribution", String.class)),
                row.get("orders", Number.class).longValue(),
                new Money(row.get("revenue", Number.class).longValue(), Currency.getInstance(row.get("currency").toString())),
                row.get("last", Instant.class));
    }
}
