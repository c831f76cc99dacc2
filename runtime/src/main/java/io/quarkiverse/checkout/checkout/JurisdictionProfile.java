package io.quarkiverse.checkout.checkout;

import java.time.LocalDate;
import java.util.Locale;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.contact.Destination;

/**
 * What the law asks of the pages. Help for engineers, not legal advice.
 * <ul>
 * <li><b>Decides</b> the wording of the order button, what is told about prices, and for how long a contract can be withdrawn
 * from online.</li>
 * <li><b>Called</b> once per rendering of the cart, the checkout, the order page and the receipt, per item that a mail shows,
 * and
 * with each step of a withdrawal; must be fast and pure.</li>
 * <li><b>Default</b>: the table {@link LegalRules}, by where the buyer is: the EU and the EEA, Germany, France, the United
 * Kingdom, the United States and California, and a plain profile for everywhere else.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: any; no transaction.</li>
 * <li><b>Failure</b>: an exception fails the request with a clear page; the order page and the receipt come without the
 * way to withdraw.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface JurisdictionProfile {

    Rules rules(Sale sale);

    /**
     * A sale, as far as the law asks.
     *
     * @param seller country of the shop, ISO 3166-1 alpha-2
     * @param buyer where the buyer is, as far as known: the destination of the goods
     * @param locale the language of the page
     * @param day of the sale; today as long as it is not made
     */
    record Sale(String seller, Destination buyer, Locale locale, LocalDate day) {
    }

    /**
     * What the pages do for a sale.
     *
     * @param button the wording of the order button
     * @param taxInPrices whether prices have to include tax; the pages say that they do
     * @param priorPrice whether the lowest price of the last 30 days is shown with a reduction
     * @param basePrice whether the price of a standard measure is shown
     * @param withdrawalDays for how many days after delivery the buyer can withdraw online; 0 for not at all
     */
    record Rules(ButtonWording button, boolean taxInPrices, boolean priorPrice, boolean basePrice, int withdrawalDays) {

        /** Nothing is asked for. */
        public static final Rules PLAIN = new Rules(ButtonWording.PLACE_ORDER_AND_PAY, false, false, false, 0);

        public Rules withButton(ButtonWording button) {
            return new Rules(button, taxInPrices, priorPrice, basePrice, withdrawalDays);
        }

        public Rules withTaxInPrices() {
            return new Rules(button, true, priorPrice, basePrice, withdrawalDays);
        }

        public Rules withPriorPrice() {
            return new Rules(button, taxInPrices, true, basePrice, withdrawalDays);
        }

        public Rules withBasePrice() {
            return new Rules(button, taxInPrices, priorPrice, true, withdrawalDays);
        }

        public Rules withWithdrawal(int days) {
            return new Rules(button, taxInPrices, priorPrice, basePrice, days);
        }
    }

    /** The wordings that texts exist for. */
    enum ButtonWording {
        ORDER_WITH_OBLIGATION_TO_PAY,
        PLACE_ORDER_AND_PAY
    }
}
