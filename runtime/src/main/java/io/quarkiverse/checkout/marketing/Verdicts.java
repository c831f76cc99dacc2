package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.marketing.Decision.Defer;
import io.quarkiverse.checkout.marketing.Decision.Skip;

/**
 * Decides about a step on what the database says at that moment. With the person fenced and what the mail is about held, an
 * order, a change of it or a wish to get no mail either was committed before, and is seen, or waits until SENDING is
 * committed.
 */
@ApplicationScoped
public class Verdicts {

    private final People people;
    private final MarketingConfig config;

    Verdicts(People people, MarketingConfig config) {
        this.people = people;
        this.config = config;
    }

    /**
     * What would be decided on the facts of now; nothing is written and nobody waits, so it may be different in a moment.
     *
     * @param at when it would be decided
     */
    @Transactional
    public <C extends Claim, S> Decision foresee(Campaign<C, S> campaign, C claim, Optional<S> subject, Instant at) {
        return SuppressionRules.decide(campaign.circumstances(claim, subject, at));
    }

    /**
     * Decides, and writes down what was decided.
     *
     * @param vetoed whether the host is against it
     * @param letter that was written; without one, a step that may be sent after all is looked at again
     * @return whether the mail is to be handed over now, by this worker and nobody else
     */
    @Transactional
    public <C extends Claim, S> boolean decide(Campaign<C, S> campaign, C claim, Optional<S> subject, boolean vetoed,
            Optional<Letter> letter) {
        people.fence(claim.person());
        Circumstances facts = campaign.hold(claim, subject, vetoed);
        Instant now = facts.now();
        Decision decision = SuppressionRules.decide(facts);
        Ledger ledger = campaign.ledger();
        if (decision instanceof Skip skip) {
            ledger.end(claim, skip, now);
            campaign.skipped(claim, skip, now);
        } else if (decision instanceof Defer defer) {
            ledger.defer(claim, defer.until());
        } else if (letter.isEmpty()) {
            ledger.defer(claim, claim.dueAt());
        } else if (ledger.send(claim, letter.get(), now, config.lease())) {
            campaign.sending(claim, letter.get());
            return true;
        }
        return false;
    }
}
