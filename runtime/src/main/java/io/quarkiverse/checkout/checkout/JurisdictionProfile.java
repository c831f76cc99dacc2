package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * What the law of the buyer's country asks of the page. Help for engineers, not legal advice.
 * <ul>
 * <li><b>Decides</b> the wording of the order button.</li>
 * <li><b>Called</b> once per rendering of the checkout page; must be fast and pure.</li>
 * <li><b>Default</b>: "order with obligation to pay" in the EU and the EEA (Directive 2011/83/EU, art. 8(2)), "place order
 * and pay" elsewhere.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: any; no transaction.</li>
 * <li><b>Failure</b>: an exception fails the request with a clear page.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface JurisdictionProfile {

    /** @param country of the destination, ISO 3166-1 alpha-2 */
    ButtonWording button(String country);

    /** The wordings that texts exist for. */
    enum ButtonWording {
        ORDER_WITH_OBLIGATION_TO_PAY,
        PLACE_ORDER_AND_PAY
    }
}
