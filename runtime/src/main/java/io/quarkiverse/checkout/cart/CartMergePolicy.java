package io.quarkiverse.checkout.cart;

import java.util.List;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * What a shopper finds in the cart after signing in.
 * <ul>
 * <li><b>Decides</b> the lines of the one cart that is left of a guest's cart and the cart kept with the account.</li>
 * <li><b>Called</b> once per guest cart, when a signed-in shopper first changes it; a repeat of the sign-in finds it
 * merged already.</li>
 * <li><b>Default</b>: the guest's lines stay as they are, and the account's lines whose goods are not among them
 * follow. Quantities are never added up, so nothing doubles.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: within the transaction that changes the cart; must be fast and pure.</li>
 * <li><b>Failure</b>: an exception is logged, the guest's cart is left as it is, and signing in goes on.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.STRATEGY)
public interface CartMergePolicy {

    List<CartLine> merge(Cart guest, Cart account);
}
