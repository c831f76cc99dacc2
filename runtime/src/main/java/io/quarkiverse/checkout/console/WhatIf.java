package io.quarkiverse.checkout.console;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.quote.Explanation;

/**
 * What somebody would pay now.
 *
 * @param explanation the quote, and the hooks that were asked for it
 * @param trace of its charges
 * @param range of the total over every destination and choice; empty if a hook cannot tell
 * @param payments ways to pay that are offered
 */
public record WhatIf(Explanation explanation, Trace trace, Optional<MoneyRange> range, List<PaymentOption> payments) {

    public WhatIf {
        payments = List.copyOf(payments);
    }
}
