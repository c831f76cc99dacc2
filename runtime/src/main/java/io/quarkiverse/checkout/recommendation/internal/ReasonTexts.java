package io.quarkiverse.checkout.recommendation.internal;

import java.util.Locale;
import java.util.Optional;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.recommendation.Reason;
import io.quarkiverse.checkout.recommendation.RecommendationMessages;
import io.quarkiverse.checkout.recommendation.Recommended;

/** Says to a shopper why something is recommended. */
final class ReasonTexts {

    private ReasonTexts() {
    }

    static String of(Recommended recommended, Locale locale) {
        RecommendationMessages texts = Texts.of(RecommendationMessages.class, locale);
        Optional<String> with = recommended.with().map(Item::title);
        Reason reason = recommended.reason();
        if (reason instanceof Reason.BoughtBefore) {
            return texts.boughtBefore();
        }
        if (reason instanceof Reason.BestSeller) {
            return texts.bestSeller();
        }
        return with.map(reason instanceof Reason.GoesWith ? texts::goesWith : texts::boughtTogether)
                .orElseGet(texts::oftenBought);
    }
}
