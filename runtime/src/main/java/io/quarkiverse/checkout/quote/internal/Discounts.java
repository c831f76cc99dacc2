package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.RejectedCode;

/**
 * What is taken off the goods.
 *
 * @param grants in the order in which they were given
 * @param left what is still to be paid of each line that can be bought, by line id
 * @param rejected codes that were refused
 */
record Discounts(List<Grant> grants, Map<String, Money> left, List<RejectedCode> rejected) {

    List<Charge> charges() {
        return grants.stream().flatMap(grant -> grant.charges().stream()).toList();
    }

    /** The discount that pays for the delivery, if one does. */
    Optional<Grant> freeDelivery() {
        return grants.stream().filter(grant -> grant.discount().freeFulfillment()).findFirst();
    }

    /** Those that take something off. */
    List<AppliedDiscount> applied(Delivery delivery) {
        return grants.stream().map(grant -> grant.applied(paidBy(grant, delivery)))
                .filter(discount -> discount.amount().isPositive()).toList();
    }

    /** Codes that were refused, and those that take nothing off. */
    List<RejectedCode> rejected(Delivery delivery) {
        List<RejectedCode> all = new ArrayList<>(rejected);
        grants.stream().filter(grant -> !grant.discount().automatic())
                .filter(grant -> grant.applied(paidBy(grant, delivery)).amount().isZero())
                .forEach(grant -> all.add(
                        new RejectedCode(grant.discount().code(), RejectedCode.Reason.USER_INELIGIBLE)));
        return all;
    }

    private Money paidBy(Grant grant, Delivery delivery) {
        return freeDelivery().filter(grant::equals).map(payer -> delivery.price())
                .orElse(Money.zero(grant.discount().amount().currency()));
    }
}
