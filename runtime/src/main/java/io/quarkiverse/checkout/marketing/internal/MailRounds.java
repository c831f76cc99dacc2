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
        List<Campaign<?, ?>> enabled = campaigns.stream().filter(Campaign::enabled).toList();
        enabled.forEach(this::prepare);
        due.workOff(enabled);
        enabled.forEach(campaign -> campaign.tidy(clock.instant()));
    }

    private void prepare(Campaign<?, ?> campaign) {
        campaign.plan(clock.instant());
        int doubted = campaign.ledger().expireLeases(clock.instant());
        if (doubted > 0) {
            LOG.warnf("Of %d mails (%s) nobody knows whether they were sent; they are not sent again", doubted,
                    campaign.purpose());
        }
    }
}
