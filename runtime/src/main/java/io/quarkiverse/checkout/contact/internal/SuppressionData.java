package io.quarkiverse.checkout.contact.internal;

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

/** Who gets no more mail: without the address, and kept, as nobody would know of the wish otherwise. */
@ApplicationScoped
class SuppressionData implements PersonalDataSource {

    private static final String TABLE = "checkout_suppression";

    private static final String FIND = """
            SELECT purpose, reason, suppressed_at FROM checkout_suppression WHERE person = ? ORDER BY purpose""";

    private final Sql sql;

    SuppressionData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "suppressions";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading suppressions", FIND, row -> new PersonalRecord(TABLE, Sql.instant(row, "suppressed_at"),
                Map.of("purpose", row.getString("purpose"), "reason", row.getString("reason"))), person.key().bytes());
    }

    @Override
    public Erased erase(Person person) {
        return Erased.kept(find(person).size(), KeptFor.WISH);
    }
}
