package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.mail.MailPauses;
import io.quarkiverse.checkout.marketing.MarketingMessages;
import io.quarkiverse.checkout.marketing.StepTexts;

/** Tells merchants what became of the mails about an order. */
@ApplicationScoped
class MailTraces {

    private final RecommendationMails mails;
    private final MailPauses pauses;
    private final Clock clock;

    MailTraces(RecommendationMails mails, MailPauses pauses, Clock clock) {
        this.mails = mails;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** A sentence about each. */
    List<String> of(UUID orderId, Locale locale) {
        StepTexts texts = new StepTexts(Texts.of(MarketingMessages.class, locale), locale, clock.instant(),
                pauses.isPaused(Purpose.RECOMMENDATION));
        return mails.trace(orderId).stream().map(texts::text).toList();
    }
}
