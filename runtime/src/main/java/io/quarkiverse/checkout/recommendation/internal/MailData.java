package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.RetentionConfig;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkus.scheduler.Scheduled;

/** What came after people's orders: mails, of which is left that there were some, and follow-ups, of which nothing is. */
@ApplicationScoped
class MailData implements PersonalDataSource {

    private final RecommendationMails mails;
    private final FollowUps followUps;
    private final Retention retention;
    private final RetentionConfig config;
    private final Clock clock;

    MailData(RecommendationMails mails, FollowUps followUps, Retention retention, RetentionConfig config, Clock clock) {
        this.mails = mails;
        this.followUps = followUps;
        this.retention = retention;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "recommendation-mails";
    }

    @Override
    public Set<String> tables() {
        return Set.of(RecommendationMails.NAME, FollowUps.NAME);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return Stream.concat(mails.find(person.key()).stream(), followUps.find(person.key()).stream()).toList();
    }

    @Override
    public Erased erase(Person person) {
        mails.ledger().cancel(person.key(), SkipReason.ERASED, clock.instant());
        return Erased.anonymised(mails.forget(person.key())).plus(Erased.deleted(followUps.forget(person.key())));
    }

    @Scheduled(identity = "checkout-recommendation-sweep", every = "1h", delayed = "19m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        retention.forget("mails about orders", RecommendationMails.SWEEP, config.mails());
        retention.forget("follow-ups", FollowUps.SWEEP, config.mails());
    }
}
