package io.quarkiverse.checkout.order;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.Total;

/**
 * A placed order: what was agreed, frozen. It is never recalculated.
 *
 * @param id ours
 * @param number what people call it by
 * @param checkoutId the checkout it came from; one order each
 * @param paymentId the payment attempt that paid it; one order each
 * @param status where it stands
 * @param buyer who bought
 * @param destination where to; null if nothing is delivered
 * @param billing address for the invoice; null if it is the destination
 * @param country of the buyer, ISO 3166-1: where the goods go, or what was said where nothing is delivered
 * @param note what the shopper wrote to the shop; empty for none
 * @param customer key of the signed-in customer; empty for a guest
 * @param locale the shopper's language
 * @param currency of every amount
 * @param lines what was bought
 * @param charges everything the total is made of
 * @param fulfillment title of the way of delivery; empty if nothing is delivered
 * @param payment how it is paid
 * @param fingerprint digest of the quote that the shopper agreed to
 * @param shown the total on the page; higher than the total if it became cheaper meanwhile
 * @param attribution where the cart's things came from, by name such as {@code utm_source}; empty unless a link said so
 * @param placedAt when
 */
public record Order(UUID id, String number, UUID checkoutId, UUID paymentId, OrderStatus status, Buyer buyer,
        Address destination, Address billing, String country, String note, String customer, Locale locale, Currency currency,
        List<OrderLine> lines, List<Charge> charges, String fulfillment, OrderPayment payment, String fingerprint,
        Money shown, Map<String, String> attribution, Instant placedAt) {

    public Order {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
    }

    public Money total() {
        return Total.sum(currency, charges);
    }

    public List<Total> totals() {
        return Total.rows(currency, charges);
    }
}
