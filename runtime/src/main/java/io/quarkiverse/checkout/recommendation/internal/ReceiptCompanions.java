package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.checkout.ReceiptAddition;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.mail.MailPauses;
import io.quarkiverse.checkout.marketing.Addressee;
import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;
import io.quarkiverse.checkout.marketing.PersonLookup;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.recommendation.RecommendationMailMessages;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;

/** What goes with an order, below its receipt: where the buyer may be written to about it, and not otherwise. */
@ApplicationScoped
class ReceiptCompanions implements ReceiptAddition {

    private static final Logger LOG = Logger.getLogger(ReceiptCompanions.class);

    private final Mailing mailing;
    private final MailPauses pauses;
    private final Companions companions;
    private final PersonLookup lookup;
    private final ComparisonGroup group;
    private final RecommendationLetters letters;
    private final Clock clock;

    ReceiptCompanions(Mailing mailing, MailPauses pauses, Companions companions, PersonLookup lookup,
            ComparisonGroup group, RecommendationLetters letters, Clock clock) {
        this.mailing = mailing;
        this.pauses = pauses;
        this.companions = companions;
        this.lookup = lookup;
        this.group = group;
        this.letters = letters;
        this.clock = clock;
    }

    /** A receipt does not wait for us. */
    @Override
    public Optional<Below> below(Order order) {
        try {
            boolean on = mailing.isOn(RecommendationPlace.RECEIPT) && !pauses.isPaused(Purpose.RECOMMENDATION);
            return on ? Optional.of(companions.of(order)).filter(it -> !it.items().isEmpty() && mayRead(it)).map(this::below)
                    : Optional.empty();
        } catch (RuntimeException e) {
            LOG.warnf(e, "The receipt of order %s recommends nothing", order.number());
            return Optional.empty();
        }
    }

    private boolean mayRead(AfterOrder subject) {
        Addressee buyer = subject.buyer();
        PersonFacts person = lookup.of(buyer, subject.elsewhere(), Optional.of(subject.order().placedAt()), false,
                group.holds(buyer.person()), clock.instant());
        return person.consent() && !person.heldOut() && !person.waits() && person.unsubscribed().isEmpty()
                && person.undeliverable().isEmpty();
    }

    private Below below(AfterOrder subject) {
        RecommendationMailMessages texts = Texts.of(RecommendationMailMessages.class, subject.order().locale());
        return new Below(texts.receiptTitle(),
                subject.items().stream().map(it -> letters.item(it, Optional.empty(), subject.order())).toList(),
                texts.unsubscribe(), letters.unsubscribeUrl(subject.buyer().person()));
    }
}
