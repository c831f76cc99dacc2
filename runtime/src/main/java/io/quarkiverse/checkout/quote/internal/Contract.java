package io.quarkiverse.checkout.quote.internal;

import java.util.Currency;
import java.util.Optional;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;

/** Says whose fault it is if an answer of a hook breaks the contract. */
final class Contract {

    /** More than anything costs, and little enough to be added up. */
    private static final long HUGE = 10_000_000_000_000L;

    private Contract() {
    }

    static void require(boolean holds, Object hook, Object answer, String rule) {
        if (!holds) {
            throw new HookFaultException(HookFaultException.name(hook), answer, rule);
        }
    }

    static <T> T answered(Object hook, T answer) {
        require(answer != null, hook, null, "the answer is never null");
        return answer;
    }

    static void requireText(String text, String what, Object hook, Object answer) {
        require(text != null && !text.isBlank(), hook, answer, "the " + what + " is never empty");
    }

    static boolean isAmount(Money amount, Currency currency) {
        return amount != null && amount.currency().equals(currency) && !amount.isNegative() && amount.minor() <= HUGE;
    }

    /** A range that a hook told, if it could. */
    static Optional<MoneyRange> range(Object hook, Optional<MoneyRange> told, Currency currency) {
        answered(hook, told).ifPresent(range -> {
            requireAmount(range.least(), currency, hook, range);
            requireAmount(range.most(), currency, hook, range);
        });
        return told;
    }

    static void requireAmount(Money amount, Currency currency, Object hook, Object answer) {
        require(isAmount(amount, currency), hook, answer, "the amount is never null, negative or huge, and in " + currency);
    }
}
