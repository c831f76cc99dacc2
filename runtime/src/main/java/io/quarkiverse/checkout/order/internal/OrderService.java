package io.quarkiverse.checkout.order.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
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
import io.quarkiverse.checkout.order.OrderNumbers;
import io.quarkiverse.checkout.order.OrderSecret;
import io.quarkiverse.checkout.order.Orders;

@ApplicationScoped
class OrderService implements Orders {

    private static final int LONGEST_SECRET = 100;

    private final OrderRepository orders;
    private final OrderAccessRepository access;
    private final OrderNumbers numbers;
    private final People people;
    private final OrderConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OrderService(OrderRepository orders, OrderAccessRepository access, OrderNumbers numbers, People people,
            OrderConfig config, Clock clock) {
        this.orders = orders;
        this.access = access;
        this.numbers = numbers;
        this.people = people;
        this.config = config;
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
    public Optional<Instant> lastOrderOf(PersonKey person) {
        return orders.lastOf(person.bytes());
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
        return entity.toOrder();
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
