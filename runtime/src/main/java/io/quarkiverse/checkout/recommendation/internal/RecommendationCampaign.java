package io.quarkiverse.checkout.recommendation.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkiverse.checkout.marketing.Circumstances;
import io.quarkiverse.checkout.marketing.Decision.Skip;
import io.quarkiverse.checkout.marketing.Ledger;
import io.quarkiverse.checkout.marketing.Ledger.Claimed;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;

/** Mails about what goes with an order, some days after it came. */
@ApplicationScoped
class RecommendationCampaign implements Campaign<Claimed, AfterOrder> {

    private final Mailing mailing;
    private final MarketingConfig marketing;
    private final RecommendationMails mails;
    private final Orders orders;
    private final Companions companions;
    private final OrderReview review;
    private final RecommendationLetters letters;

    RecommendationCampaign(Mailing mailing, MarketingConfig marketing, RecommendationMails mails, Orders orders,
            Companions companions, OrderReview review, RecommendationLetters letters) {
        this.mailing = mailing;
        this.marketing = marketing;
        this.mails = mails;
        this.orders = orders;
        this.companions = companions;
        this.review = review;
        this.letters = letters;
    }

    @Override
    public Purpose purpose() {
        return Purpose.RECOMMENDATION;
    }

    @Override
    public boolean enabled() {
        return mailing.isOn(RecommendationPlace.MAIL);
    }

    @Override
    public Ledger ledger() {
        return mails.ledger();
    }

    @Override
    public List<Claimed> claim(Instant now, int most) {
        return mails.ledger().claim(now, most, marketing.lease());
    }

    @Override
    public Optional<AfterOrder> look(Claimed claim) {
        return orders.find(claim.id()).map(companions::of);
    }

    @Override
    public Circumstances circumstances(Claimed claim, Optional<AfterOrder> subject, Instant at) {
        return review.look(claim, subject, at);
    }

    @Override
    public Circumstances hold(Claimed claim, Optional<AfterOrder> subject, boolean vetoed) {
        return review.hold(claim, subject);
    }

    @Override
    public Letter write(Claimed claim, AfterOrder subject) {
        return letters.write(claim, subject);
    }

    @Override
    public void skipped(Claimed claim, Skip skip, Instant now) {
        if (skip.reason().endsEpisode()) {
            mails.ledger().cancel(claim.id(), skip.reason(), now);
        }
    }
}
