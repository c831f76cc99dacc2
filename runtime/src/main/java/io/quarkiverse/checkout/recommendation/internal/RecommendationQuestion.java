package io.quarkiverse.checkout.recommendation.internal;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.ConsentProfile;
import io.quarkiverse.checkout.contact.ConsentProfile.Box;
import io.quarkiverse.checkout.contact.ConsentQuestion;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.MarketingRules;
import io.quarkiverse.checkout.recommendation.RecommendationMailMessages;

/** Whether shoppers want to read what goes with their orders. */
@ApplicationScoped
class RecommendationQuestion implements ConsentQuestion {

    private final Mailing mailing;
    private final MarketingRules rules;
    private final CheckoutConfig shop;

    RecommendationQuestion(Mailing mailing, MarketingRules rules, CheckoutConfig shop) {
        this.mailing = mailing;
        this.rules = rules;
        this.shop = shop;
    }

    @Override
    public Purpose purpose() {
        return Purpose.RECOMMENDATION;
    }

    @Override
    public Optional<ConsentProfile> profile(String country) {
        return mailing.isOn() ? Optional.of(rules.profile(country)) : Optional.empty();
    }

    @Override
    public String wording(Box box, Locale locale) {
        RecommendationMailMessages texts = Texts.of(RecommendationMailMessages.class, locale);
        return box == Box.ASKS ? texts.asks(shop.shopName()) : texts.refuses(shop.shopName());
    }
}
