package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Circumstances.Past;

/** The mails that people were sent, of all kinds. */
@ApplicationScoped
public class SentMails {

    private static final String SENT = """
            SELECT purpose, id, sending_at FROM checkout_marketing_mail
            WHERE person = ? AND sending_at > ? AND state IN ('SENDING', 'SENT', 'UNKNOWN') ORDER BY sending_at DESC""";

    private final Sql sql;
    private final MarketingRules rules;

    public SentMails(DataSource dataSource, MarketingRules rules) {
        this.sql = new Sql(dataSource);
        this.rules = rules;
    }

    private record Sent(Purpose purpose, UUID id, Instant at) {
    }

    /** What counts against the next mail to a person. */
    public Past before(Claim claim, Purpose purpose, Limits limits, Instant now) {
        List<Sent> sent = sql.query("looking for mails", SENT,
                row -> new Sent(Purpose.valueOf(row.getString("purpose")), row.getObject("id", UUID.class),
                        Sql.instant(row, "sending_at")),
                claim.person().bytes(), rules.remembered(now, limits));
        return new Past(sent.stream().map(Sent::at).toList(), sent.stream()
                .filter(it -> it.purpose() == purpose && !it.id().equals(claim.id())).map(Sent::at).findFirst(), limits);
    }
}
