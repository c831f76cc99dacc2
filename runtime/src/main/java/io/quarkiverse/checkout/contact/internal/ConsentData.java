package io.quarkiverse.checkout.contact.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;

/** What people answered to boxes. */
@ApplicationScoped
class ConsentData implements PersonalDataSource {

    private static final String TABLE = "checkout_consent";

    private static final String FIND = """
            SELECT purpose, answer, wording, locale, page, policy, recorded_at
            FROM checkout_consent JOIN checkout_consent_wording ON hash = wording_hash
            WHERE person = ? ORDER BY recorded_at, id""";

    private static final String ERASE = "DELETE FROM checkout_consent WHERE person = ?";

    private final Sql sql;

    ConsentData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "consents";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading answers", FIND, ConsentData::record, person.key().bytes());
    }

    @Override
    public Erased erase(Person person) {
        return Erased.deleted(sql.update("forgetting answers", ERASE, person.key().bytes()));
    }

    private static PersonalRecord record(ResultSet row) throws SQLException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("purpose", "answer", "wording", "locale", "page", "policy")) {
            fields.put(field, row.getString(field));
        }
        return new PersonalRecord(TABLE, Sql.instant(row, "recorded_at"), fields);
    }
}
