package io.quarkiverse.checkout.quote.internal;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.RejectedCode.Reason;
import io.quarkiverse.checkout.quote.internal.PromotionsConfig.PromotionSettings;

/**
 * A promotion of the configuration.
 *
 * @param code in upper case; empty for an automatic one and for one whose codes are issued
 * @param issued whether it only counts through codes of its own for each reader
 * @param amount by the subtotal of the goods it is for
 * @param items with the categories, what it is for; all goods if both are empty
 */
record PromotionRule(String id, String code, boolean issued, LocalText title, Function<Money, Money> amount,
        boolean freeDelivery,
        Money minimum, Instant from, Instant until, OptionalLong limit, OptionalLong limitPerCustomer, Set<String> items,
        Set<String> categories, boolean combinable) {

    static PromotionRule of(String id, PromotionSettings settings, Currency currency) {
        String key = "quarkus.checkout.promotions." + id;
        Settings.require(settings.amount().isEmpty() || settings.percentage().isEmpty(), key,
                "an amount or a percentage", "both");
        Settings.require(settings.amount().isPresent() || settings.percentage().isPresent() || settings.freeDelivery(), key,
                "an amount, a percentage or free delivery", "none of them");
        Settings.require(settings.limit().orElse(1) >= 1, key + ".limit", "1 or more", settings.limit());
        Settings.require(settings.limitPerCustomer().orElse(1) >= 1, key + ".limit-per-customer", "1 or more",
                settings.limitPerCustomer());
        Settings.require(!settings.issued() || settings.code().isEmpty() && settings.limit().isEmpty()
                && settings.limitPerCustomer().isEmpty(), key + ".issued",
                "false for a promotion with a code or a limit, as each code that is issued counts once", "true");
        Settings.require(settings.code().filter(String::isBlank).isEmpty(), key + ".code", "a word", "empty");
        return new PromotionRule(id, settings.code().orElse("").strip().toUpperCase(Locale.ROOT),
                settings.issued(), new LocalText(settings.title(), settings.titleByLanguage()), amount(key, settings, currency),
                settings.freeDelivery(),
                settings.minimumSubtotal().map(value -> Settings.amount(key + ".minimum-subtotal", value, currency))
                        .orElse(Money.zero(currency)),
                settings.from().orElse(Instant.MIN), settings.until().orElse(Instant.MAX), settings.limit(),
                settings.limitPerCustomer(), settings.items().orElse(Set.of()), settings.categories().orElse(Set.of()),
                settings.combinable());
    }

    /** It as one of its codes gives it. */
    PromotionRule as(IssuedCodes.Issued issued) {
        return new PromotionRule(id + '/' + issued.code(), issued.code(), false, title, amount, freeDelivery, minimum, from,
                until.isBefore(issued.until()) ? until : issued.until(), OptionalLong.of(1), OptionalLong.empty(), items,
                categories, combinable);
    }

    boolean automatic() {
        return code.isEmpty() && !issued;
    }

    boolean limited() {
        return issued || limit.isPresent() || limitPerCustomer.isPresent();
    }

    /** Why it does not count; empty if it does, as far as its limits allow. */
    Optional<Reason> refusal(PromotionRequest request) {
        if (request.at().isBefore(from)) {
            return Optional.of(Reason.INVALID);
        }
        if (!request.at().isBefore(until)) {
            return Optional.of(Reason.EXPIRED);
        }
        if (limitPerCustomer.isPresent() && request.customer().isEmpty()) {
            return Optional.of(Reason.USER_NOT_LOGGED_IN);
        }
        Discount discount = discount(request);
        boolean helps = discount.amount().isPositive() || discount.freeFulfillment();
        return helps && subtotal(goods(request)).compareTo(minimum) >= 0 ? Optional.empty()
                : Optional.of(Reason.USER_INELIGIBLE);
    }

    Discount discount(PromotionRequest request) {
        List<QuoteLine> goods = goods(request);
        Set<String> lineIds = forAllGoods() ? Set.of() : goods.stream().map(QuoteLine::id).collect(Collectors.toSet());
        Money subtotal = subtotal(goods);
        return new Discount(automatic() ? id : code, title.in(request.locale()), automatic(), lineIds,
                amount.apply(subtotal).min(subtotal),
                freeDelivery && goods.stream().anyMatch(line -> line.item().isPhysical()));
    }

    private List<QuoteLine> goods(PromotionRequest request) {
        return request.lines().stream().filter(this::isFor).toList();
    }

    private Money subtotal(List<QuoteLine> goods) {
        return Money.sum(minimum.currency(), goods.stream().map(QuoteLine::subtotal).toList());
    }

    private boolean forAllGoods() {
        return items.isEmpty() && categories.isEmpty();
    }

    private boolean isFor(QuoteLine line) {
        return forAllGoods() || items.contains(line.itemId()) || categories.contains(line.item().category());
    }

    private static Function<Money, Money> amount(String key, PromotionSettings settings, Currency currency) {
        if (settings.percentage().isPresent()) {
            return Settings.percentage(key + ".percentage", settings.percentage().get())::of;
        }
        Money fixed = settings.amount().map(value -> Settings.amount(key + ".amount", value, currency))
                .orElse(Money.zero(currency));
        return subtotal -> fixed;
    }
}
