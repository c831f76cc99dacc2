package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.PromotionRequest;

/** Chooses which promotions count together. */
final class Combination {

    private Combination() {
    }

    /** All that can be combined, or one of the others alone: what takes most off the goods, or else makes delivery free. */
    static List<PromotionRule> best(List<PromotionRule> candidates, PromotionRequest request) {
        List<PromotionRule> best = candidates.stream().filter(PromotionRule::combinable).toList();
        for (PromotionRule alone : candidates) {
            if (!alone.combinable() && better(List.of(alone), best, request)) {
                best = List.of(alone);
            }
        }
        return best;
    }

    private static boolean better(List<PromotionRule> one, List<PromotionRule> other, PromotionRequest request) {
        int byAmount = takenOff(one, request).compareTo(takenOff(other, request));
        return byAmount > 0 || byAmount == 0 && one.stream().anyMatch(PromotionRule::freeDelivery)
                && other.stream().noneMatch(PromotionRule::freeDelivery);
    }

    private static Money takenOff(List<PromotionRule> rules, PromotionRequest request) {
        LineBalance balance = new LineBalance(request.subtotal().currency(), request.lines());
        List<Money> shares = new ArrayList<>();
        for (PromotionRule rule : rules) {
            Discount discount = rule.discount(request);
            Set<String> lineIds = discount.lineIds().isEmpty() ? balance.lineIds() : discount.lineIds();
            shares.addAll(balance.take(lineIds, discount.amount()).values());
        }
        return Money.sum(request.subtotal().currency(), shares);
    }
}
