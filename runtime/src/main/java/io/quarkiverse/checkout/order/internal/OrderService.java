package io.quarkiverse.checkout.order.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.AttributedSales;
import io.quarkiverse.checkout.order.NewOrder;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderAccess;
import io.quarkiverse.checkout.order.OrderConfig;
import io.quarkiverse.checkout.order.OrderDelivered;
import io.quarkiverse.checkout.order.OrderNumbers;
import io.quarkiverse.checkout.order.OrderSecret;
import io.quarkiverse.checkout.order.OrderStanding;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.order.OrderWritten;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.order.Purchases;

@ApplicationScoped
class OrderService implements Orders {

    private static final int LONGEST_SECRET = 100;

    private final OrderRepository orders;
    private final OrderAccessRepository access;
    private final OrderNumbers numbers;
    private final Purchases purchases;
    private final People people;
    private final OrderConfig config;
    private final Event<OrderWritten> written;
    private final Event<OrderDelivered> delivered;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OrderService(OrderRepository orders, OrderAccessRepository access, OrderNumbers numbers, Purchases purchases, People people,
            OrderConfig config, Event<OrderWritten> written, Event<OrderDelivered> delivered, Clock clock) {
        this.orders = orders;
        this.access = access;
        this.numbers = numbers;
        this.purchases = purchases;
        this.people = people;
        this.config = config;
        this.written = written;
        this.delivered = delivered;
        this.clock = clock;
    }

    @Override
    public Optional<Order> find(UUID id) {
        return orders.findByIdOptional(id).map(OrderEntity::toOrder);
    }

    @Override
    public Optional<Order> findByNumber(String number) {
        return orders.find("number", number).singleResultOptional().map(OrderEntity::toOrder);
    }

    @Override
    public Optional<Order> findByCheckout(UUID checkoutId) {
        return orders.find("checkoutId", checkoutId).singleResultOptional().map(OrderEntity::toOrder);
    }

    @Override
    public List<Order> page(UUID after, int most) {
        return orders.find("id > ?1 order by id", after).page(0, most).stream().map(OrderEntity::toOrder).toList();
    }

    @Override
    public Optional<Instant> lastOrderOf(PersonKey person) {
        return Stream.concat(orders.lastOf(person.bytes()).stream(), purchases.lastOf(person).stream())
                .max(Comparator.naturalOrder());
    }

    @Override
    public Optional<OrderAccess> open(String secret) {
        if (secret == null || secret.isEmpty() || secret.length() > LONGEST_SECRET) {
            return Optional.empty();
        }
        return access.findValid(OrderSecret.hash(secret), clock.instant()).map(OrderAccessEntity::toAccess);
    }

    @Override
    public List<AttributedSales> attributedSales(Instant since, int most) {
        return orders.attributedSales(since, most);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Order place(NewOrder order) {
        PersonKey buyer = people.key(new EmailAddress(order.agreement().buyer().email()));
        people.fence(buyer);
        Instant now = clock.instant();
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        OrderEntity entity = new OrderEntity(id, numbers.next(id, now), order, buyer, now);
        orders.persist(entity);
        access.persist(new OrderAccessEntity(order.accessHash(), entity, OrderAccess.Scope.BROWSER,
                now.plus(config.accessLifetime())));
        written.fire(new OrderWritten(id));
        return entity.toOrder();
    }

    @Override
    @Transactional
    public boolean become(UUID orderId, OrderStatus status) {
        return Stream.of(OrderStatus.values()).filter(from -> from.canBecome(status)).anyMatch(
                from -> orders.update("status = ?1 where id = ?2 and status = ?3", status, orderId, from) == 1);
    }

    @Override
    @Transactional
    public void captured(UUID paymentId) {
        orders.update("captured = true where paymentId = ?1 and captured = false", paymentId);
    }

    @Override
    @Transactional
    public void refunded(UUID orderId, Money sum) {
        Order order = find(orderId).orElseThrow(() -> new IllegalArgumentException("there is no order " + orderId));
        if (!sum.currency().equals(order.currency()) || sum.isNegative() || sum.compareTo(order.total()) > 0) {
            throw new IllegalArgumentException("of order " + order.number() + " at most " + order.total()
                    + " can be refunded, not " + sum);
        }
        orders.update("refunded = ?1 where id = ?2 and refunded < ?1", sum.minor(), orderId);
    }

    @Override
    @Transactional
    public boolean delivered(UUID orderId, Instant at) {
        boolean news = orders.update("deliveredAt = ?1 where id = ?2 and deliveredAt is null", at, orderId) == 1;
        if (news) {
            delivered.fire(new OrderDelivered(orderId, at));
        }
        return news;
    }

    @Override
    public Optional<OrderStanding> standing(UUID orderId) {
        return orders.standing(orderId, false);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<OrderStanding> hold(UUID orderId) {
        return orders.standing(orderId, true);
    }

    @Override
    @Transactional
    public String newMailAccess(UUID orderId) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        access.persist(new OrderAccessEntity(OrderSecret.hash(secret),
                orders.getEntityManager().getReference(OrderEntity.class, orderId), OrderAccess.Scope.MAIL,
                clock.instant().plus(config.accessLifetime())));
        return secret;
    }

    @Transactional
    long deleteExpiredAccess() {
        return access.deleteExpired(clock.instant());
    }
}
