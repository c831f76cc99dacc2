package io.quarkiverse.checkout.recommendation.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.recommendation.RecommendationConfig;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;

/** Whether mails recommend something: where the merchant wants it, and the shop has what each of them has to say. */
@ApplicationScoped
class Mailing {

    private final RecommendationConfig config;
    private final StoredSettings settings;
    private final MarketingConfig marketing;
    private final CheckoutConfig shop;

    Mailing(RecommendationConfig config, StoredSettings settings, MarketingConfig marketing, CheckoutConfig shop) {
        this.config = config;
        this.settings = settings;
        this.marketing = marketing;
        this.shop = shop;
    }

    /** Whether it could, if the merchant wants it. */
    boolean isPossible() {
        return config.enabled() && shop.url().isPresent() && marketing.postalAddress().isPresent();
    }

    boolean isOn(RecommendationPlace place) {
        return isPossible() && settings.current().shows(place);
    }

    /** Whether anything is, so that people have to be asked. */
    boolean isOn() {
        return isOn(RecommendationPlace.MAIL) || isOn(RecommendationPlace.RECEIPT);
    }
}
