package io.quarkiverse.checkout.recommendation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What shoppers read in mails about what goes with an order; {@code messages/checkoutRecommendationMail*.properties}. */
@MessageBundle(value = "checkoutRecommendationMail", locale = "en")
public interface RecommendationMailMessages {

    // @formatter:off
    // The box on the checkout page
    @Message String asks(String shop);
    @Message String refuses(String shop);

    // The mail
    @Message String subject(String item);
    @Message String text(String shop);
    @Message String title();
    @Message String show();
    @Message String showItem(String item);
    @Message String inStock();
    @Message String pricesOfNow();
    @Message String why(String shop);
    @Message String whyAsked(String shop);
    @Message String unsubscribe();

    // Below the receipt
    @Message String receiptTitle();
}
