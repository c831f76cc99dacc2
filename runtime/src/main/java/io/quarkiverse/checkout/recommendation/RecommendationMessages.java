package io.quarkiverse.checkout.recommendation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why something is recommended, as shoppers read it; {@code messages/checkoutRecommendation*.properties}. */
@MessageBundle(value = "checkoutRecommendation", locale = "en")
public interface RecommendationMessages {

    // @formatter:off
    @Message String goesWith(String item);
    @Message String boughtTogether(String item);
    @Message String oftenBought();
    @Message String boughtBefore();
    @Message String bestSeller();
}
