package io.quarkiverse.checkout.quote.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Total;

/** Rounds what is to be paid where the smallest coin is worth more than the smallest unit, such as CHF 0.05. */
final class RoundingStage {

    private final Optional<Money> step;
    private final LocalText label;

    RoundingStage(Optional<Money> step, LocalText label) {
        this.step = step;
        this.label = label;
    }

    /** To the nearest step, up from the middle; nothing for a currency that is not the step's. */
    List<Charge> run(List<Charge> charges, Locale locale) {
        return step.filter(coin -> charges.stream().allMatch(charge -> charge.amount().currency().equals(coin.currency())))
                .map(coin -> difference(Total.sum(coin.currency(), charges), coin))
                .filter(difference -> !difference.isZero())
                .map(difference -> List.of(new Charge(ChargeKind.ROUNDING, "rounding", label.in(locale), "", difference,
                        false, "", "quarkus.checkout.quote.rounding")))
                .orElse(List.of());
    }

    /** Both ends as they would be paid. */
    MoneyRange range(MoneyRange exact) {
        return step.filter(coin -> coin.currency().equals(exact.least().currency()))
                .map(coin -> new MoneyRange(exact.least().plus(difference(exact.least(), coin)),
                        exact.most().plus(difference(exact.most(), coin))))
                .orElse(exact);
    }

    private static Money difference(Money total, Money coin) {
        long over = Math.floorMod(total.minor(), coin.minor());
        return new Money(2 * over < coin.minor() ? -over : coin.minor() - over, total.currency());
    }
}
