package io.quarkiverse.checkout.marketing.internal;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;

/** Looks for mails to plan and for mails that are due, on every node; the rows say who does which. */
@ApplicationScoped
class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class);

    private final List<Campaign<?, ?>> campaigns;
    private final DueMails due;
    private final Clock clock;

    MailRounds(@All List<Campaign<?, ?>> campaigns, DueMails due, Clock clock) {
        this.campaigns = campaigns;
        this.due = due;
        this.clock = clock;
    }

    @Scheduled(identity = "checkout-marketing", every = "${quarkus.checkout.marketing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        List<Campaign<?, ?>> ready = campaigns.stream().filter(this::prepare).toList();
        due.workOff(ready);
        ready.forEach(campaign -> campaign.tidy(clock.instant()));
    }

    /** @return whether its mails may be sent; a kind that fails does not hold up the others */
    private boolean prepare(Campaign<?, ?> campaign) {
        try {
            if (campaign.enabled()) {
                campaign.plan(clock.instant());
                expireLeases(campaign);
                return true;
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "No mails (%s) are planned or sent in this round; the next one tries again", campaign.purpose());
        }
        return false;
    }

    private void expireLeases(Campaign<?, ?> campaign) {
        int doubted = campaign.ledger().expireLeases(clock.instant());
        if (doubted > 0) {
            LOG.warnf("Of %d mails (%s) nobody knows whether they were sent; they are not sent again", doubted,
                    campaign.purpose());
        }
    }
}
