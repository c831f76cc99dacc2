package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;

/** Carts that somebody left, and the mails about them. Nothing is left but that there was a cart, and what became of it. */
@ApplicationScoped
class ReminderData implements PersonalDataSource {

    private static final String EPISODE = "checkout_reminder_episode";
    private static final String STEP = "checkout_reminder_step";

    private static final String EPISODES = """
            SELECT cart_id, state, locale, country, active_at, abandoned_at, ended_at, began_at
            FROM checkout_reminder_episode WHERE person = ? ORDER BY began_at, id""";

    private static final String STEPS = """
            SELECT step, state, reason, due_at, sending_at, ended_at FROM checkout_reminder_step
            WHERE person = ? ORDER BY coalesce(sending_at, ended_at, due_at), step""";

    private final Sql sql;
    private final Episodes episodes;
    private final Clock clock;

    ReminderData(DataSource dataSource, Episodes episodes, Clock clock) {
        this.sql = new Sql(dataSource);
        this.episodes = episodes;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "reminders";
    }

    @Override
    public Set<String> tables() {
        return Set.of(EPISODE, STEP);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        byte[] key = person.key().bytes();
        List<PersonalRecord> found = new ArrayList<>(sql.query("reading episodes", EPISODES, ReminderData::episode, key));
        found.addAll(sql.query("reading steps", STEPS, ReminderData::step, key));
        return found;
    }

    @Override
    public Erased erase(Person person) {
        return Erased.anonymised(episodes.erase(person.key(), clock.instant()));
    }

    private static PersonalRecord episode(ResultSet row) throws SQLException {
        return new PersonalRecord(EPISODE, Sql.instant(row, "began_at"),
                Sql.texts(row, "cart_id", "state", "locale", "country", "active_at", "abandoned_at", "ended_at"));
    }

    private static PersonalRecord step(ResultSet row) throws SQLException {
        return new PersonalRecord(STEP, Sql.instant(row, "sending_at"),
                Sql.texts(row, "step", "state", "reason", "due_at", "ended_at"));
    }
}
