package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;

/** What merchants set in the console, version by version. Every node reads the newest one when it needs it. */
@ApplicationScoped
class SequenceVersions {

    private static final String NEWEST = """
            SELECT version, document, active_from, changed_by FROM checkout_reminder_sequence
            ORDER BY version DESC LIMIT ?""";

    private static final String ONE = """
            SELECT version, document, active_from, changed_by FROM checkout_reminder_sequence WHERE version = ?""";

    // of two merchants with the same version before them, one finds the next number taken
    private static final String ADD = """
            INSERT INTO checkout_reminder_sequence (version, document, active_from, changed_by)
            SELECT known + 1, cast(? AS jsonb), ?, ? FROM (VALUES (?)) AS base (known)
            WHERE known = (SELECT coalesce(max(version), 0) FROM checkout_reminder_sequence)
            ON CONFLICT (version) DO NOTHING""";

    private final Sql sql;
    private final ReminderSettings settings;
    private final Map<Integer, SequenceVersion> known = new ConcurrentHashMap<>();

    SequenceVersions(DataSource dataSource, ReminderSettings settings) {
        this.sql = new Sql(dataSource);
        this.settings = settings;
    }

    /**
     * A version, and who made it.
     *
     * @param configured whether it says what the configuration says
     */
    record Made(SequenceVersion version, boolean configured, Instant activeFrom, String by) {
    }

    /** The one that counts now; empty if nobody ever changed the configured one. */
    Optional<Made> newest() {
        return latest(1).stream().findFirst();
    }

    /** The newest first. */
    List<Made> latest(int most) {
        return sql.query("looking for the newest sequence", NEWEST, this::made, most);
    }

    /** The one that an episode was planned with. */
    SequenceVersion of(int number) {
        return number == SequenceVersion.CONFIGURED ? settings.configured() : known.computeIfAbsent(number, this::read);
    }

    /**
     * Adds a version.
     *
     * @param document null for the configured one again
     * @param base the version that was changed
     * @return false if somebody else has changed it meanwhile
     */
    boolean add(SequenceDocument document, int base, String by, Instant now) {
        return sql.update("adding a sequence", ADD, document == null ? null : document.json(), now, by, base) == 1;
    }

    private SequenceVersion read(int number) {
        return sql.query("reading a sequence", ONE, this::made, number).stream().map(Made::version).findFirst()
                .orElse(settings.configured());
    }

    private Made made(ResultSet row) throws SQLException {
        String document = row.getString("document");
        int number = row.getInt("version");
        SequenceVersion configured = settings.configured();
        SequenceVersion version = document == null
                ? new SequenceVersion(number, configured.on(), configured.steps(), configured.sequence())
                : SequenceDocument.read(document).version(number, settings);
        return new Made(version, document == null, Sql.instant(row, "active_from"), row.getString("changed_by"));
    }
}
