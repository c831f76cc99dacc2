package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.Promotions.Evaluation;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.RejectedCode;

/** Takes promotions and other discounts off the goods. */
final class DiscountStage {

    private final Promotions promotions;
    private final List<DiscountContributor> contributors;

    DiscountStage(Promotions promotions, List<DiscountContributor> contributors) {
        this.promotions = promotions;
        this.contributors = List.copyOf(contributors);
    }

    Discounts run(QuoteRequest request, Goods goods) {
        if (goods.buyable().isEmpty()) {
            return new Discounts(List.of(), Map.of(), List.of());
        }
        PromotionRequest asked = new PromotionRequest(goods.buyable(), goods.subtotal(), request.cart().codes(),
                request.destination(), request.cart().owner(), request.locale(), request.at());
        Evaluation evaluation = HookCall.answer(promotions, () -> promotions.evaluate(asked));
        Granting granting = new Granting(new LineBalance(goods.currency(), goods.buyable()));
        granting.add(promotions, evaluation.discounts());
        for (DiscountContributor contributor : contributors) {
            granting.add(contributor, HookCall.answer(contributor, () -> contributor.discounts(asked)));
        }
        return new Discounts(granting.grants, granting.balance.left(), rejected(asked, evaluation));
    }

    /** Every code that was typed is answered: one that the promotions pass over is unknown. */
    private static List<RejectedCode> rejected(PromotionRequest asked, Evaluation evaluation) {
        Set<String> answered = new HashSet<>();
        evaluation.discounts().forEach(discount -> answered.add(discount.code()));
        evaluation.rejected().forEach(code -> answered.add(code.code()));
        List<RejectedCode> rejected = new ArrayList<>(evaluation.rejected());
        asked.codes().stream().filter(answered::add)
                .forEach(code -> rejected.add(new RejectedCode(code, RejectedCode.Reason.INVALID)));
        return rejected;
    }

    /** Discounts come one after the other, each out of what the earlier ones left. */
    private static final class Granting {

        private final LineBalance balance;
        private final List<Grant> grants = new ArrayList<>();
        private final Set<String> codes = new HashSet<>();

        Granting(LineBalance balance) {
            this.balance = balance;
        }

        void add(Object hook, List<Discount> discounts) {
            for (Discount discount : discounts) {
                check(hook, discount);
                Collection<String> lineIds = discount.lineIds().isEmpty() ? balance.lineIds() : discount.lineIds();
                grants.add(new Grant(discount, balance.take(lineIds, discount.amount()), HookCall.name(hook)));
            }
        }

        private void check(Object hook, Discount discount) {
            HookCall.require(discount != null, hook, null, "a discount is never null");
            HookCall.requireText(discount.code(), "code", hook, discount);
            HookCall.requireText(discount.title(), "title", hook, discount);
            HookCall.requireAmount(discount.amount(), balance.currency(), hook, discount);
            HookCall.require(balance.lineIds().containsAll(discount.lineIds()), hook, discount,
                    "a discount is for lines of the request: " + balance.lineIds());
            HookCall.require(codes.add(discount.code()), hook, discount, "no two discounts have the same code");
        }
    }
}
