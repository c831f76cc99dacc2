package io.quarkiverse.checkout.payment.internal;

import io.quarkiverse.checkout.payment.PaymentConfig;
import io.quarkiverse.checkout.payment.PaymentContext;

/** Offered as far as the shop's settings say. */
abstract class ConfiguredPayment extends OfflinePayment {

    abstract PaymentConfig.Offline settings();

    @Override
    public boolean accepts(PaymentContext context) {
        PaymentConfig.Offline settings = settings();
        return settings.enabled() && context.amount().isPositive()
                && settings.countries().map(some -> context.country().isEmpty() || some.contains(context.country()))
                        .orElse(true)
                && settings.maxAmount().map(most -> context.amount().toDecimal().compareTo(most) <= 0).orElse(true);
    }

    @Override
    public String instructions(PaymentContext context) {
        return settings().instructions().orElse("");
    }
}
