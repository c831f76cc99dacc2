package io.quarkiverse.checkout.quote.internal;

import java.util.Currency;
import java.util.function.Supplier;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.money.Money;
import io.quarkus.arc.ClientProxy;

/** Calls hooks and says whose fault it is if an answer breaks the contract. */
final class HookCall {

    private HookCall() {
    }

    static <T> T answer(Object hook, Supplier<T> call) {
        T answer;
        try {
            answer = call.get();
        } catch (RuntimeException e) {
            throw new HookFaultException(name(hook), e);
        }
        require(answer != null, hook, null, "the answer is never null");
        return answer;
    }

    static void require(boolean holds, Object hook, Object answer, String rule) {
        if (!holds) {
            throw new HookFaultException(name(hook), answer, rule);
        }
    }

    static void requireText(String text, String what, Object hook, Object answer) {
        require(text != null && !text.isBlank(), hook, answer, "the " + what + " is never empty");
    }

    static void requireAmount(Money amount, Currency currency, Object hook, Object answer) {
        require(amount != null && amount.currency().equals(currency) && !amount.isNegative(), hook, answer,
                "the amount is never null or negative, and in " + currency);
    }

    /** The class that the host wrote. */
    static String name(Object hook) {
        String name = ClientProxy.unwrap(hook).getClass().getName();
        return name.endsWith("_Subclass") ? name.substring(0, name.length() - "_Subclass".length()) : name;
    }
}
