package io.quarkiverse.checkout.quote.internal;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.quarkus.runtime.configuration.ConfigurationException;

/** All promotions of the configuration, by id and by code. */
final class PromotionRules {

    private final Map<String, PromotionRule> byId = new TreeMap<>();
    private final Map<String, PromotionRule> byCode = new TreeMap<>();

    PromotionRules(PromotionsConfig config, Currency currency) {
        config.promotions().forEach((id, settings) -> byId.put(id, PromotionRule.of(id, settings, currency)));
        for (PromotionRule rule : byId.values()) {
            PromotionRule other = rule.code().isEmpty() ? null : byCode.put(rule.code(), rule);
            if (other != null) {
                throw new ConfigurationException("quarkus.checkout.promotions." + rule.id() + ".code must be unique, but "
                        + other.id() + " has it, too: " + rule.code());
            }
        }
        byCode.keySet().stream().filter(code -> byId(code).filter(PromotionRule::automatic).isPresent()).forEach(code -> {
            throw new ConfigurationException("quarkus.checkout.promotions." + byCode.get(code).id()
                    + ".code must not be the id of an automatic promotion: " + code);
        });
    }

    boolean anyLimited() {
        return byId.values().stream().anyMatch(PromotionRule::limited);
    }

    Optional<PromotionRule> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<PromotionRule> byCode(String code) {
        return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    /** Those that count without a code. */
    List<PromotionRule> automatic() {
        return byId.values().stream().filter(PromotionRule::automatic).toList();
    }

    /** Those whose codes are issued. */
    List<PromotionRule> issued() {
        return byId.values().stream().filter(PromotionRule::issued).toList();
    }
}
