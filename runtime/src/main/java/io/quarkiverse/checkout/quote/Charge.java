package io.quarkiverse.checkout.quote;

import java.util.Objects;

import io.quarkiverse.checkout.money.Money;

/**
 * One entry of a quote: the smallest thing that a total is a sum of.
 *
 * @param kind what it is for
 * @param code names the rule or thing it comes from, stable across quotes, such as {@code vat-19} or {@code WELCOME10}
 * @param label what the shopper reads
 * @param reason why it is there, for the shopper; empty where the label says it
 * @param amount signed; negative for discounts
 * @param included true for a tax that the prices already include: shown, and not added
 * @param lineId the line it belongs to; empty for the whole order
 * @param source who added it, for developers and merchants
 */
public record Charge(ChargeKind kind, String code, String label, String reason, Money amount, boolean included,
        String lineId, String source) {

    public Charge {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        if (code.isBlank() || label.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a charge needs a code, a label and a source: " + kind + " " + amount);
        }
    }

    /** The charge of one code on several lines, as one; texts are those of the first. */
    Charge plus(Charge other) {
        return new Charge(kind, code, label, reason, amount.plus(other.amount), included, "", source);
    }
}
