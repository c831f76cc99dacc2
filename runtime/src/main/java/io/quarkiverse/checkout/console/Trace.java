package io.quarkiverse.checkout.console;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;

/**
 * How a total came about.
 *
 * @param steps in the order of the pipeline
 * @param total the sum after the last step
 */
public record Trace(List<Step> steps, Money total) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /**
     * One charge of a total.
     *
     * @param charge with the source that added it
     * @param line what the charge is on, as the shopper reads it; empty for the whole order
     * @param sum of all charges so far; one that is included in prices leaves it as it is
     */
    public record Step(Charge charge, String line, Money sum) {
    }

    /** @param lines titles by id of the line */
    public static Trace of(Currency currency, List<Charge> charges, Map<String, String> lines) {
        List<Step> steps = new ArrayList<>();
        Money sum = Money.zero(currency);
        for (Charge charge : charges) {
            sum = charge.included() ? sum : sum.plus(charge.amount());
            steps.add(new Step(charge, lines.getOrDefault(charge.lineId(), charge.lineId()), sum));
        }
        return new Trace(steps, sum);
    }
}
