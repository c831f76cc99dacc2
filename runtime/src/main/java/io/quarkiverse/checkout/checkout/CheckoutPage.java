package io.quarkiverse.checkout.checkout;

import java.util.List;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Quote;

/**
 * The one page of the checkout.
 *
 * @param shell what is around it
 * @param cart what the shopper means to buy
 * @param quote what it costs, as shown
 * @param estimate what the total can come to as long as parts of the address are missing that it may depend on; null once
 *        they are there
 * @param hold the quote for the page to send back, so that it is honoured for a while
 * @param form what was typed so far; fields are named as in the Universal Commerce Protocol
 * @param consents what the shopper is asked about being written to; usually nothing
 * @param address the fields of the country of delivery
 * @param billing the fields of the country of the invoice
 * @param countries to choose from, sorted by name
 * @param payments ways to pay, the chosen one marked
 * @param changes what has become different since the shopper last saw the total; empty if nothing
 * @param button the wording of the order button
 * @param rules what the law asks of the page
 * @param signedIn whether the shopper is signed in at the host
 */
public record CheckoutPage(Shell shell, Cart cart, Quote quote, Estimate estimate, String hold, Form form,
        List<ConsentBox> consents, AddressFormat address, AddressFormat billing, List<Country> countries,
        List<PaymentChoice> payments,
        List<Change> changes,
        String button, Rules rules, boolean signedIn) {

    /** A country in the shopper's language. */
    public record Country(String code, String name) {
    }

    /**
     * A way to pay.
     *
     * @param id of its handler
     * @param title what the shopper reads
     * @param description what happens next; may be empty
     * @param chosen whether it is counted in
     */
    public record PaymentChoice(String id, String title, String description, boolean chosen) {
    }

    /**
     * One entry of the difference between two totals.
     *
     * @param text what changed and why, in the shopper's language
     * @param before null if there was none
     * @param after null if there is none
     */
    public record Change(String text, Money before, Money after) {
    }

    /** Whether a name and street are asked for. */
    public boolean delivers() {
        return quote.hasPhysicalLines();
    }
}
