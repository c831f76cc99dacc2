package io.quarkiverse.checkout.checkout;

import java.util.Optional;

import io.quarkiverse.checkout.CheckoutHook;
import io.quarkiverse.checkout.order.Agreement;

/**
 * A veto of the host's, such as an age check or a credit limit.
 * <ul>
 * <li><b>Decides</b> whether an order may be placed as it is.</li>
 * <li><b>Called</b> once per placement, after all input was found valid and before anything is reserved.</li>
 * <li><b>Default</b>: none.</li>
 * <li><b>Several</b>: all are asked, by {@code @Priority}, highest first; the first refusal counts.</li>
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction of ours is open. Answer
 * within {@code quarkus.checkout.hooks.checkout-guard.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: an exception or a late answer refuses the placement with a clear page; nothing is charged.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.CONTRIBUTOR)
public interface CheckoutGuard {

    /** @return why not, and what to do, in the shopper's language; empty to let it pass */
    Optional<String> refuse(Agreement agreement);
}
