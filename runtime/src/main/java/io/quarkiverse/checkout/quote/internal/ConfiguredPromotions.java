package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkiverse.checkout.quote.RejectedCode.Reason;

/** The promotions of the configuration. They are for carts in the shop's currency. */
final class ConfiguredPromotions implements Promotions {

    private final Currency currency;
    private final PromotionRules rules;
    private final PromotionUses uses;

    ConfiguredPromotions(Currency currency, PromotionRules rules, PromotionUses uses) {
        this.currency = currency;
        this.rules = rules;
        this.uses = uses;
    }

    @Override
    public Evaluation evaluate(PromotionRequest request) {
        List<RejectedCode> rejected = new ArrayList<>();
        List<PromotionRule> candidates = candidates(request, rejected);
        List<PromotionRule> best = Combination.best(candidates, request);
        candidates.stream().filter(rule -> !rule.automatic() && !best.contains(rule))
                .forEach(rule -> rejected.add(new RejectedCode(rule.code(), Reason.COMBINATION_DISALLOWED)));
        List<Discount> discounts = best.stream().map(rule -> rule.discount(request)).toList();
        return new Evaluation(discounts, rejected);
    }

    @Override
    public Optional<String> claim(Claim claim) {
        List<AppliedDiscount> limited = claim.discounts().stream()
                .filter(discount -> rule(discount).filter(PromotionRule::limited).isPresent()).toList();
        if (limited.isEmpty()) {
            return Optional.empty();
        }
        Set<String> usedUp = uses.claim(claim.key(), limited.stream().map(discount -> rule(discount).orElseThrow()).toList(),
                claim.customer());
        return limited.stream().filter(discount -> usedUp.contains(rule(discount).orElseThrow().id()))
                .map(AppliedDiscount::code).findFirst();
    }

    @Override
    public void release(UUID key) {
        if (rules.anyLimited()) {
            uses.release(key);
        }
    }

    /** Those that could count, in the order in which they would. */
    private List<PromotionRule> candidates(PromotionRequest request, List<RejectedCode> rejected) {
        List<PromotionRule> asked = asked(request, rejected);
        asked.removeIf(rule -> {
            Optional<Reason> refusal = rule.refusal(request);
            refusal.ifPresent(reason -> reject(rule, reason, rejected));
            return refusal.isPresent();
        });
        Set<String> usedUp = uses.usedUp(asked.stream().filter(PromotionRule::limited).toList(), request.customer());
        asked.removeIf(rule -> {
            if (usedUp.contains(rule.id())) {
                reject(rule, Reason.EXPIRED, rejected);
            }
            return usedUp.contains(rule.id());
        });
        return asked;
    }

    /** The automatic ones and those whose code was typed, by id. */
    private List<PromotionRule> asked(PromotionRequest request, List<RejectedCode> rejected) {
        Set<String> typed = new HashSet<>();
        for (String code : request.codes()) {
            if (!typed.add(code.toUpperCase(Locale.ROOT))) {
                rejected.add(new RejectedCode(code, Reason.ALREADY_APPLIED));
            } else if (!request.subtotal().currency().equals(currency) || rules.byCode(code).isEmpty()) {
                rejected.add(new RejectedCode(code, Reason.INVALID));
            }
        }
        return request.subtotal().currency().equals(currency) ? rules.automaticOr(typed) : new ArrayList<>();
    }

    private static void reject(PromotionRule rule, Reason reason, List<RejectedCode> rejected) {
        if (!rule.automatic()) {
            rejected.add(new RejectedCode(rule.code(), reason));
        }
    }

    /** Empty for a discount that is not ours. */
    private Optional<PromotionRule> rule(AppliedDiscount discount) {
        return discount.automatic() ? rules.byId(discount.code()) : rules.byCode(discount.code());
    }
}
