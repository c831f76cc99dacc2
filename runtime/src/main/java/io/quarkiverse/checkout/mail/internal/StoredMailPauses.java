package io.quarkiverse.checkout.mail.internal;

import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.mail.MailPauses;

/** Pauses are kept when they are over, so that a gap can be explained later. */
@ApplicationScoped
class StoredMailPauses implements MailPauses {

    private static final String CURRENT = """
            SELECT purpose, paused_at, paused_by FROM checkout_mail_pause WHERE resumed_at IS NULL ORDER BY paused_at""";

    private static final String PAUSE = """
            INSERT INTO checkout_mail_pause (id, purpose, paused_at, paused_by) VALUES (?, ?, ?, ?)
            ON CONFLICT (purpose) WHERE resumed_at IS NULL DO NOTHING""";

    private static final String RESUME = """
            UPDATE checkout_mail_pause SET resumed_at = ?, resumed_by = ? WHERE purpose = ? AND resumed_at IS NULL""";

    private final Sql sql;
    private final Clock clock;

    StoredMailPauses(DataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    @Override
    public List<Pause> current() {
        return sql.query("looking for pauses", CURRENT, row -> new Pause(Purpose.valueOf(row.getString("purpose")),
                Sql.instant(row, "paused_at"), row.getString("paused_by")));
    }

    @Override
    public void pause(Purpose purpose, String by) {
        sql.update("pausing mails", PAUSE, UuidVersion7Strategy.INSTANCE.generateUuid(null), purpose, clock.instant(), by);
    }

    @Override
    public void resume(Purpose purpose, String by) {
        sql.update("resuming mails", RESUME, clock.instant(), by, purpose);
    }
}
