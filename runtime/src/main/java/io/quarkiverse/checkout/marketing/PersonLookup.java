package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.ConsentFacts;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.contact.Suppressions.Reason;
import io.quarkiverse.checkout.contact.Suppressions.Suppression;
import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;

/** What the database says of a person, for whether they may be written to. */
@ApplicationScoped
public class PersonLookup {

    private final Suppressions suppressions;
    private final Consents consents;
    private final MarketingRules rules;

    PersonLookup(Suppressions suppressions, Consents consents, MarketingRules rules) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.rules = rules;
    }

    /**
     * Looks in the caller's transaction.
     *
     * @param bought when they last ordered
     * @param erased whether they asked to be forgotten
     * @param heldOut whether they are in the group that gets no mails of that kind
     */
    public PersonFacts of(Addressee addressee, Elsewhere elsewhere, Optional<Instant> bought, boolean erased, boolean heldOut,
            Instant now) {
        Optional<Suppression> suppression = suppressions.find(addressee.person(), addressee.purpose());
        return new PersonFacts(erased,
                suppression.filter(it -> it.reason() == Reason.UNSUBSCRIBED).map(Suppression::since),
                suppression.filter(it -> it.reason() == Reason.UNDELIVERABLE).map(Suppression::since),
                consent(addressee, elsewhere, bought, now),
                addressee.address().filter(it -> ExcludedAddresses.contain(it, rules.excludedDomains())).isPresent(),
                elsewhere.waits(), elsewhere.foreign(), heldOut);
    }

    private boolean consent(Addressee addressee, Elsewhere elsewhere, Optional<Instant> bought, Instant now) {
        Consents.History said = consents.of(addressee.person(), addressee.purpose(), addressee.cartId());
        ConsentAnswer here = said.here() == ConsentAnswer.NONE && elsewhere.granted() ? ConsentAnswer.GRANTED : said.here();
        return !elsewhere.refused()
                && rules.profile(addressee.country()).allows(new ConsentFacts(here, bought, said.spared(), now));
    }
}
