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
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.AttributedSales;
import io.quarkiverse.checkout.order.KeptOrders;
import io.quarkiverse.checkout.order.OrderStanding;
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
        return Optional.ofNullable((Instant) getEntityManager()
                .createNativeQuery("SELECT max(placed_at) FROM checkout_order WHERE person = :person AND "
                        + KeptOrders.CONDITION, Instant.class)
                .setParameter("person", person).getSingleResult());
    }

    /** Past what is cached: others may have changed it. */
    Optional<OrderStanding> standing(UUID id, boolean hold) {
        List<?> rows = getEntityManager().createNativeQuery("""
                SELECT status, person, currency, refunded FROM checkout_order WHERE id = :id""" + (hold ? " FOR UPDATE" : ""),
                Tuple.class).setParameter("id", id).getResultList();
        return rows.stream().map(row -> standing((Tuple) row)).findFirst();
    }

    private static OrderStanding standing(Tuple row) {
        byte[] person = row.get("person", byte[].class);
        return new OrderStanding(OrderStatus.valueOf(row.get("status", String.class)),
                person == null ? null : PersonKey.of(person), new Money(row.get("refunded", Number.class).longValue(),
                        Currency.getInstance(row.get("currency").toString())));
    }

    @SuppressWarnings("unchecked")
    List<AttributedSales> attributedSales(Instant since, int most) {
        List<Tuple> rows = getEntityManager().createNativeQuery("""
                SELECT cast(agreement -> 'attribution' AS text) AS attribution, currency, count(*) AS orders,
                       cast(sum(%s) AS bigint) AS revenue, max(placed_at) AS last
                FROM checkout_order
                WHERE placed_at >= :since AND %s
                  AND agreement -> 'attribution' <> '{}'
                GROUP BY agreement -> 'attribution', currency
                ORDER BY revenue DESC, last DESC LIMIT :most
                """.formatted(KeptOrders.PAID, KeptOrders.CONDITION), Tuple.class)
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
