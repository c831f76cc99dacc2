package io.quarkiverse.checkout.payment.internal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What shoppers read about the built-in ways to pay; {@code messages/checkoutPayment*.properties}. */
@MessageBundle(value = "checkoutPayment", locale = "en")
public interface PaymentMessages {

    @Message
    String bank_transfer();

    @Message
    String bank_transfer_description();

    @Message
    String cash_on_delivery();

    @Message
    String cash_on_delivery_description();

    @Message
    String invoice();

    @Message
    String invoice_description();

    @Message
    String free();
}
