package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.quote.ChargeKind;
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

    Discounts run(QuoteRequest request, Goods goods, Inquiry inquiry) {
        if (goods.buyable().isEmpty()) {
            return new Discounts(List.of(), Map.of(), List.of());
        }
        PromotionRequest asked = new PromotionRequest(goods.buyable(), goods.subtotal(), request.cart().codes(),
                request.cart().owner(), request.locale(), request.at());
        Granting granting = new Granting(new LineBalance(goods.currency(), goods.buyable()));
        Evaluation evaluation = inquiry.ask(ChargeKind.DISCOUNT, Promotions.class, promotions, asked,
                question -> {
                    Evaluation answer = Contract.answered(promotions, promotions.evaluate(question));
                    granting.check(promotions, answer.discounts());
                    return answer;
                }).orElse(new Evaluation(List.of(), List.of()));
        granting.add(promotions, evaluation.discounts());
        for (DiscountContributor contributor : contributors) {
            granting.add(contributor, inquiry.ask(ChargeKind.DISCOUNT, DiscountContributor.class, contributor, asked,
                    question -> granting.check(contributor, contributor.discounts(question))).orElse(List.of()));
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
                codes.add(discount.code());
                Collection<String> lineIds = discount.lineIds().isEmpty() ? balance.lineIds() : discount.lineIds();
                grants.add(new Grant(discount, balance.take(lineIds, discount.amount()), HookFaultException.name(hook)));
            }
        }

        /** @return what was checked */
        List<Discount> check(Object hook, List<Discount> discounts) {
            Set<String> all = new HashSet<>(codes);
            for (Discount discount : Contract.answered(hook, discounts)) {
                check(hook, discount);
                Contract.require(all.add(discount.code()), hook, discount, "no two discounts have the same code");
            }
            return discounts;
        }

        private void check(Object hook, Discount discount) {
            Contract.require(discount != null, hook, null, "a discount is never null");
            Contract.requireText(discount.code(), "code", hook, discount);
            Contract.requireText(discount.title(), "title", hook, discount);
            Contract.requireAmount(discount.amount(), balance.currency(), hook, discount);
            Contract.require(balance.lineIds().containsAll(discount.lineIds()), hook, discount,
                    "a discount is for lines of the request: " + balance.lineIds());
        }
    }
}
