package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.quote.internal.FeesConfig.FeeSettings;
import io.quarkiverse.checkout.quote.internal.PromotionsConfig.PromotionSettings;
import io.quarkiverse.checkout.quote.internal.Scenario.GivenFee;
import io.quarkiverse.checkout.quote.internal.Scenario.Promotion;

/** The settings of a generated shop. */
final class GivenSettings {

    private GivenSettings() {
    }

    static Map<String, PromotionSettings> promotions(Scenario scenario) {
        return scenario.promotions().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new GivenPromotion(scenario, entry.getValue())));
    }

    static Map<String, FeeSettings> fees(Scenario scenario) {
        return scenario.fees().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new GivenFeeSettings(scenario, entry.getValue())));
    }

    private record GivenPromotion(Scenario scenario, Promotion given) implements PromotionSettings {

        @Override
        public Optional<String> code() {
            return Optional.empty();
        }

        @Override
        public boolean issued() {
            return false;
        }

        @Override
        public String title() {
            return "Promotion";
        }

        @Override
        public Map<String, String> titleByLanguage() {
            return Map.of();
        }

        @Override
        public Optional<BigDecimal> percentage() {
            return Optional.ofNullable(given.percent());
        }

        @Override
        public Optional<BigDecimal> amount() {
            return given.percent() == null ? Optional.of(scenario.decimal(given.amount())) : Optional.empty();
        }

        @Override
        public boolean freeDelivery() {
            return given.freeDelivery();
        }

        @Override
        public Optional<BigDecimal> minimumSubtotal() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> from() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> until() {
            return Optional.empty();
        }

        @Override
        public OptionalLong limit() {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong limitPerCustomer() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<Set<String>> items() {
            return Optional.of(given.items());
        }

        @Override
        public Optional<Set<String>> categories() {
            return Optional.empty();
        }

        @Override
        public boolean combinable() {
            return true;
        }
    }

    private record GivenFeeSettings(Scenario scenario, GivenFee given) implements FeeSettings {

        @Override
        public String label() {
            return "Fee";
        }

        @Override
        public Map<String, String> labelByLanguage() {
            return Map.of();
        }

        @Override
        public String reason() {
            return "Because";
        }

        @Override
        public Map<String, String> reasonByLanguage() {
            return Map.of();
        }

        @Override
        public Optional<BigDecimal> amount() {
            return given.percent() == null ? Optional.of(scenario.decimal(given.amount())) : Optional.empty();
        }

        @Override
        public Optional<BigDecimal> percentage() {
            return Optional.ofNullable(given.percent());
        }

        @Override
        public Optional<List<String>> paymentHandlers() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> countries() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> below() {
            return given.below() == Long.MAX_VALUE ? Optional.empty() : Optional.of(scenario.decimal(given.below()));
        }

        @Override
        public Optional<BigDecimal> from() {
            return Optional.of(scenario.decimal(given.from()));
        }

        @Override
        public String taxClass() {
            return given.taxClass();
        }
    }
}
