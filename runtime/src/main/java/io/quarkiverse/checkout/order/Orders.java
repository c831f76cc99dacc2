package io.quarkiverse.checkout.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.money.Money;

/** The orders, for a host to read, and for the checkout to write once. */
public interface Orders {

    Optional<Order> find(UUID id);

    Optional<Order> findByNumber(String number);

    Optional<Order> findByCheckout(UUID checkoutId);

    /** So many orders that came after one with an id, in the order of time; all of them, page by page, from an id of zeros. */
    List<Order> page(UUID after, int most);

    /** When somebody last placed an order that counts ({@link KeptOrders}), or bought elsewhere ({@link Purchases}). */
    Optional<Instant> lastOrderOf(PersonKey person);

    /** The order that a secret opens, if it is one and still valid. */
    Optional<OrderAccess> open(String secret);

    /**
     * What links brought: orders that count ({@link KeptOrders}), by where they came from, the highest revenue
     * first.
     *
     * @param since only orders from then on
     * @param most how many rows at most
     */
    List<AttributedSales> attributedSales(Instant since, int most);

    /**
     * Writes an order in the caller's transaction, behind the fence of its buyer: no mail that brings a cart back begins to be
     * sent to them once it is committed. The database refuses a second one for the same checkout or payment.
     */
    Order place(NewOrder order);

    /**
     * Notes where an order stands, for the host to tell. One that is cancelled counts no more for what reminders and links
     * brought, nor as a purchase of its buyer.
     *
     * @return false if it cannot become so, or is so already
     */
    boolean become(UUID orderId, OrderStatus status);

    /** Notes that the whole amount was taken; a repeat changes nothing. */
    void captured(UUID paymentId);

    /**
     * Notes what was given back of an order so far, for the host to tell; what links and reminders brought is told without it,
     * and what was given back in full is no purchase of its buyer any more.
     *
     * @param sum of all refunds, in the order's currency and at most its total; a repeat, or a lower sum that comes late,
     *        changes nothing
     * @throws IllegalArgumentException if it cannot be a refund of that order
     */
    void refunded(UUID orderId, Money sum);

    /**
     * Notes when an order came to its buyer, for the host to tell; the first time counts. Mails about it are planned from then.
     *
     * @return false if it was known, or there is no such order
     */
    boolean delivered(UUID orderId, Instant at);

    /** How an order stands now; empty if there is none. */
    Optional<OrderStanding> standing(UUID orderId);

    /** The same, and as long as the caller's transaction lasts it stays so. */
    Optional<OrderStanding> hold(UUID orderId);

    /** A new secret for the order page, to be sent to the buyer's mail address and nowhere else. */
    String newMailAccess(UUID orderId);
}
