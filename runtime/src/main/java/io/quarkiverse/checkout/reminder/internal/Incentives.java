package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.Promotions.CodeRequest;
import io.quarkiverse.checkout.quote.Promotions.IssuedCode;

/** Codes that mails give, but not to those who leave carts to get one. */
@ApplicationScoped
class Incentives {

    private static final Logger LOG = Logger.getLogger(Incentives.class);

    private static final String DESERVES = """
            SELECT NOT EXISTS (SELECT FROM checkout_reminder_step
                               WHERE person = given.person AND code IS NOT NULL AND sending_at > moment - interval '180 days')
               AND NOT EXISTS (SELECT FROM checkout_reminder_episode
                               WHERE person = given.person AND id <> episode AND abandoned_at > moment - interval '90 days')
                AS deserves
            FROM (VALUES (cast(? AS bytea), cast(? AS uuid), cast(? AS timestamptz))) AS given (person, episode, moment)""";

    private final Promotions promotions;
    private final HookCalls calls;
    private final Sql sql;
    private final Clock clock;

    Incentives(Promotions promotions, HookCalls calls, DataSource dataSource, Clock clock) {
        this.promotions = promotions;
        this.calls = calls;
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    /** The code for a mail; the same one if it is written again. A cart that has codes already gets none. */
    Optional<IssuedCode> of(ClaimedStep claim, Prospect prospect, Incentive incentive) {
        Instant now = clock.instant();
        if (!prospect.cart().codes().isEmpty() || !deserves(claim, now)) {
            return Optional.empty();
        }
        CodeRequest request = new CodeRequest(incentive.promotion(), claim.episodeId() + "." + claim.number(),
                now.plus(incentive.lifetime()), claim.locale());
        try {
            return calls.ask(Promotions.class, promotions, request, promotions::issue).value();
        } catch (HookFaultException e) {
            LOG.warnf(e, "Step %d of episode %s goes out without a code", claim.number(), claim.episodeId());
            return Optional.empty();
        }
    }

    /** What a code would bring, without making one; empty if there are none. */
    Optional<String> title(Incentive incentive, Locale locale) {
        return Optional.ofNullable(calls.ask(Promotions.class, promotions, locale, promotions::issuable).value()
                .get(incentive.promotion()));
    }

    private boolean deserves(ClaimedStep claim, Instant now) {
        return sql.query("looking for earlier codes", DESERVES, row -> row.getBoolean("deserves"), claim.person().bytes(),
                claim.episodeId(), now).get(0);
    }
}
