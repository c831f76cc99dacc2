package io.quarkiverse.checkout.reminder.internal;

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
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkiverse.checkout.reminder.ReminderMessages;

/** Whether shoppers want to be reminded. */
@ApplicationScoped
class ReminderQuestion implements ConsentQuestion {

    private final ReminderConfig config;
    private final MarketingRules rules;
    private final CheckoutConfig shop;

    ReminderQuestion(ReminderConfig config, MarketingRules rules, CheckoutConfig shop) {
        this.config = config;
        this.rules = rules;
        this.shop = shop;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REMINDER;
    }

    @Override
    public Optional<ConsentProfile> profile(String country) {
        return config.enabled() ? Optional.of(rules.profile(country)) : Optional.empty();
    }

    @Override
    public String wording(Box box, Locale locale) {
        ReminderMessages texts = Texts.of(ReminderMessages.class, locale);
        return box == Box.ASKS ? texts.asks(shop.shopName()) : texts.refuses(shop.shopName());
    }
}
