package io.quarkiverse.checkout.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.KeptFor;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;

/** Who looked at a person's data: kept, so that the shop can show that it did what it was asked for. */
@ApplicationScoped
class RequestData implements PersonalDataSource {

    private static final String TABLE = "checkout_person_request";

    private static final String FIND = "SELECT action, at FROM checkout_person_request WHERE person = ? ORDER BY at, id";

    private final Sql sql;

    RequestData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "requests";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    /** Not which merchant: that is personal data of theirs. */
    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading requests", FIND,
                row -> new PersonalRecord(TABLE, Sql.instant(row, "at"), Map.of("action", row.getString("action"))),
                person.key().bytes());
    }

    @Override
    public Erased erase(Person person) {
        return Erased.kept(find(person).size(), KeptFor.LAW);
    }
}
