package io.quarkiverse.checkout.quote.internal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final IssuedCodes issued;

    ConfiguredPromotions(Currency currency, PromotionRules rules, PromotionUses uses, IssuedCodes issued) {
        this.currency = currency;
        this.rules = rules;
        this.uses = uses;
        this.issued = issued;
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
        Map<String, PromotionRule> limited = limited(claim.discounts());
        if (limited.isEmpty()) {
            return Optional.empty();
        }
        Set<String> usedUp = uses.claim(claim.key(), List.copyOf(limited.values()), claim.customer());
        return limited.entrySet().stream().filter(rule -> usedUp.contains(rule.getValue().id())).map(Map.Entry::getKey)
                .findFirst();
    }

    /** By the code of the discount, in the order of these; those that are not ours have none. */
    private Map<String, PromotionRule> limited(List<AppliedDiscount> discounts) {
        Map<String, PromotionRule> typed = byCode(
                discounts.stream().filter(discount -> !discount.automatic()).map(AppliedDiscount::code).toList());
        Map<String, PromotionRule> limited = new LinkedHashMap<>();
        for (AppliedDiscount discount : discounts) {
            Optional<PromotionRule> rule = discount.automatic() ? rules.byId(discount.code())
                    : Optional.ofNullable(typed.get(upper(discount.code())));
            rule.filter(PromotionRule::limited).ifPresent(found -> limited.put(discount.code(), found));
        }
        return limited;
    }

    @Override
    public void release(UUID key) {
        if (rules.anyLimited()) {
            uses.release(key);
        }
    }

    @Override
    public Optional<IssuedCode> issue(CodeRequest request) {
        return rules.byId(request.promotion()).filter(PromotionRule::issued).map(rule -> {
            PromotionRule made = rule.as(issued.issue(rule.id(), request.key(), request.until()));
            return new IssuedCode(made.code(), made.title().in(request.locale()), made.until());
        });
    }

    @Override
    public Map<String, String> issuable(Locale locale) {
        return rules.issued().stream().collect(toMap(PromotionRule::id, rule -> rule.title().in(locale)));
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
        boolean ours = request.subtotal().currency().equals(currency);
        Map<String, PromotionRule> byCode = ours ? byCode(request.codes()) : Map.of();
        Set<String> typed = new HashSet<>();
        for (String code : request.codes()) {
            if (!typed.add(upper(code))) {
                rejected.add(new RejectedCode(code, Reason.ALREADY_APPLIED));
            } else if (!byCode.containsKey(upper(code))) {
                rejected.add(new RejectedCode(code, Reason.INVALID));
            }
        }
        List<PromotionRule> asked = new ArrayList<>(byCode.values());
        asked.addAll(ours ? rules.automatic() : List.of());
        asked.sort(Comparator.comparing(PromotionRule::id));
        return asked;
    }

    /** Those with some codes, by code in upper case. */
    private Map<String, PromotionRule> byCode(List<String> codes) {
        Map<String, PromotionRule> found = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        codes.stream().map(ConfiguredPromotions::upper).forEach(code -> rules.byCode(code)
                .ifPresentOrElse(rule -> found.put(code, rule), () -> unknown.add(code)));
        for (IssuedCodes.Issued code : issued.find(unknown)) {
            rules.byId(code.promotion()).filter(PromotionRule::issued).ifPresent(rule -> found.put(code.code(), rule.as(code)));
        }
        return found;
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static void reject(PromotionRule rule, Reason reason, List<RejectedCode> rejected) {
        if (!rule.automatic()) {
            rejected.add(new RejectedCode(rule.code(), reason));
        }
    }
}
