package io.quarkiverse.checkout.marketing.internal;

import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkiverse.checkout.marketing.Claim;
import io.quarkiverse.checkout.marketing.MarketingConfig;

/** Works off what is due, a few at a time, so that no list grows with the queue. */
@ApplicationScoped
class DueMails {

    private static final Logger LOG = Logger.getLogger(DueMails.class);
    /** For each worker. */
    private static final int BATCH = 20;

    private final Delivery delivery;
    private final Ceiling ceiling;
    private final MarketingConfig config;
    private final ExecutorService executor;
    private final Clock clock;
    private final MailFlow flow = new MailFlow();

    DueMails(Delivery delivery, Ceiling ceiling, MarketingConfig config, ExecutorService executor, Clock clock) {
        this.delivery = delivery;
        this.ceiling = ceiling;
        this.config = config;
        this.executor = executor;
        this.clock = clock;
    }

    /** Returns when nothing is due any more, the mail server takes nothing, or the shop has sent enough for now. */
    void workOff(List<Campaign<?, ?>> campaigns) {
        if (flow.begin()) {
            campaigns.forEach(campaign -> new Kind<>(campaign).workOff());
        }
    }

    /** The mails of one kind. */
    private final class Kind<C extends Claim> {

        private final Campaign<C, ?> campaign;

        private Kind(Campaign<C, ?> campaign) {
            this.campaign = campaign;
        }

        private void workOff() {
            int most = BATCH * config.parallel();
            List<C> claimed;
            do {
                if (flow.isOver() || ceiling.reached()) {
                    return;
                }
                claimed = campaign.claim(clock.instant(), most);
                bringAll(new ConcurrentLinkedQueue<>(claimed));
            } while (claimed.size() == most);
        }

        private void bringAll(Queue<C> claimed) {
            while (!flow.flows() && !flow.isOver() && !claimed.isEmpty()) {
                bring(claimed.remove());
            }
            // one of them is this thread
            CompletableFuture<?>[] others = Stream
                    .generate(() -> CompletableFuture.runAsync(() -> bringSome(claimed), executor))
                    .limit(config.parallel() - 1L).toArray(CompletableFuture[]::new);
            bringSome(claimed);
            CompletableFuture.allOf(others).join();
            // free again at once
            claimed.forEach(claim -> campaign.ledger().defer(claim, claim.dueAt()));
        }

        private void bringSome(Queue<C> claimed) {
            while (!flow.isOver()) {
                C next = claimed.poll();
                if (next == null) {
                    return;
                }
                bring(next);
            }
        }

        private void bring(C claim) {
            try {
                delivery.bring(campaign, claim).ifPresent(outcome -> {
                    flow.note(outcome);
                    if (flow.isOver()) {
                        LOG.warnf("The mail server takes no mails (%s); a later round tries the next one", outcome);
                    }
                });
            } catch (RuntimeException e) {
                LOG.warnf(e, "%s %s.%d could not be decided; it is looked at again", campaign.purpose(), claim.id(),
                        claim.number());
            }
        }
    }
}
