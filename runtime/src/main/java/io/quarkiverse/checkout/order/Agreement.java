package io.quarkiverse.checkout.order;

import static java.util.stream.Collectors.joining;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.Total;

/**
 * What shopper and shop agree on when an order is placed, complete: nothing has to be looked up or computed again.
 *
 * @param buyer who buys
 * @param destination where to; null if nothing is delivered
 * @param billing address for the invoice; null if it is the destination
 * @param country of the buyer, ISO 3166-1: where the goods go, or what was said where nothing is delivered
 * @param note what the shopper wrote to the shop; empty for none
 * @param customer key of the signed-in customer; empty for a guest
 * @param locale the shopper's language
 * @param currency of every amount
 * @param lines what is bought
 * @param charges everything the total is made of
 * @param fulfillment title of the way of delivery; empty if nothing is delivered
 * @param handler id of the way to pay
 * @param payment title of the way to pay
 * @param instructions what the shopper has to do to pay; empty for nothing
 * @param fingerprint digest of the quote that was agreed to
 * @param shown the total on the page; higher than the agreed one if it became cheaper meanwhile
 * @param attribution where the cart's things came from, by name such as {@code utm_source}; empty unless a link said so
 */
public record Agreement(Buyer buyer, Address destination, Address billing, String country, String note, String customer,
        Locale locale, Currency currency, List<OrderLine> lines, List<Charge> charges, String fulfillment, String handler,
        String payment, String instructions, String fingerprint, Money shown,
        Map<String, String> attribution) {

    public Agreement {
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        attribution = attribution == null ? Map.of() : Map.copyOf(attribution);
    }

    /** What is known of the buyer by it, by name, for them to read. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("email", buyer.email());
        fields.put("phone", buyer.phone());
        fields.put("destination", text(destination));
        fields.put("billing", text(billing));
        fields.put("country", country);
        fields.put("note", note);
        fields.put("customer", customer);
        fields.put("locale", locale.toLanguageTag());
        fields.put("lines", lines.stream().map(line -> line.quantity() + " × " + line.label() + line.options().stream()
                .map(option -> ", " + option.label() + ": " + option.value()).collect(joining())).collect(joining("\n")));
        fields.put("total", total().format(Locale.ENGLISH));
        fields.put("payment", payment);
        return fields;
    }

    private static String text(Address address) {
        return address == null ? ""
                : Stream.of(address.fullName(), address.company(), address.streetAddress(),
                        address.extendedAddress(), address.postalCode(), address.addressLocality(), address.addressRegion(),
                        address.addressCountry()).filter(part -> !part.isEmpty()).collect(joining(", "));
    }

    /** What is to be paid. */
    public Money total() {
        return Total.sum(currency, charges);
    }
}
