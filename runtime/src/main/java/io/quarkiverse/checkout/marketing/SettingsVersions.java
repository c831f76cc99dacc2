package io.quarkiverse.checkout.marketing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import io.quarkiverse.checkout.Sql;

/** What merchants set in the console, version by version, in a table of the feature: rows are added and never changed. */
public final class SettingsVersions {

    private static final String NEWEST = "SELECT * FROM %s ORDER BY version DESC LIMIT ?";

    private static final String ONE = "SELECT * FROM %s WHERE version = ?";

    // of two merchants with the same version before them, one finds the next number taken
    private static final String ADD = """
            INSERT INTO %1$s (version, document, active_from, changed_by)
            SELECT known + 1, cast(? AS jsonb), ?, ? FROM (VALUES (?)) AS base (known)
            WHERE known = (SELECT coalesce(max(version), 0) FROM %1$s)
            ON CONFLICT (version) DO NOTHING""";

    private final Sql sql;
    private final String newest;
    private final String one;
    private final String add;

    /** @param table its name, which is not typed by anybody */
    public SettingsVersions(DataSource dataSource, String table) {
        sql = new Sql(dataSource);
        newest = NEWEST.formatted(table);
        one = ONE.formatted(table);
        add = ADD.formatted(table);
    }

    /**
     * A version, and who made it.
     *
     * @param number from 1
     * @param document JSON; null for what is configured
     */
    public record Version(int number, String document, Instant activeFrom, String by) {

        /** Whether it says what the configuration says. */
        public boolean configured() {
            return document == null;
        }
    }

    /** The newest first; none if nobody ever changed what is configured. */
    public List<Version> latest(int most) {
        return sql.query("looking for the newest settings", newest, SettingsVersions::version, most);
    }

    /** Empty if there is no such version. */
    public Optional<Version> find(int number) {
        return sql.query("reading settings", one, SettingsVersions::version, number).stream().findFirst();
    }

    /**
     * Adds a version.
     *
     * @param document null for what is configured again
     * @param base the version that was changed; 0 if there was none
     * @return false if somebody else has changed it meanwhile
     */
    public boolean add(String document, int base, String by, Instant now) {
        return sql.update("adding settings", add, document, now, by, base) == 1;
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(row.getInt("version"), row.getString("document"), Sql.instant(row, "active_from"),
                row.getString("changed_by"));
    }
}
