package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.marketing.SettingsVersions;

/** What merchants set in the console, version by version. Every node reads the newest one when it needs it. */
@ApplicationScoped
class SequenceVersions {

    private final SettingsVersions stored;
    private final ReminderSettings settings;
    private final Map<Integer, SequenceVersion> known = new ConcurrentHashMap<>();

    SequenceVersions(DataSource dataSource, ReminderSettings settings) {
        this.stored = new SettingsVersions(dataSource, "checkout_reminder_sequence");
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
        return stored.latest(most).stream().map(this::made).toList();
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
        return stored.add(document == null ? null : document.json(), base, by, now);
    }

    private SequenceVersion read(int number) {
        return stored.find(number).map(found -> made(found).version()).orElse(settings.configured());
    }

    private Made made(SettingsVersions.Version found) {
        SequenceVersion configured = settings.configured();
        SequenceVersion version = found.configured()
                ? new SequenceVersion(found.number(), configured.on(), configured.steps(), configured.sequence())
                : SequenceDocument.read(found.document()).version(found.number(), settings);
        return new Made(version, found.configured(), found.activeFrom(), found.by());
    }
}
