package io.quarkiverse.checkout.checkout.internal;

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
import io.quarkiverse.checkout.contact.KeptFor;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;
import io.quarkiverse.checkout.order.Agreement;
import io.quarkiverse.checkout.order.AgreementConverter;

/** Attempts to order of which no order came: what was agreed is kept with them, for a payment that comes in late. */
@ApplicationScoped
class PlacementData implements PersonalDataSource {

    private static final String TABLE = "checkout_placement";
    private static final AgreementConverter AGREEMENTS = new AgreementConverter();

    private static final String FIND = """
            SELECT id, state, handler, reference, agreement::text AS agreement, created_at FROM checkout_placement
            WHERE lower(agreement -> 'buyer' ->> 'email') = ANY (?) ORDER BY created_at""";

    // that long a payment may take, by whatever way
    private static final String ERASE = """
            DELETE FROM checkout_placement WHERE state = 'RELEASED' AND created_at < now() - interval '14 days'
                AND lower(agreement -> 'buyer' ->> 'email') = ANY (?)""";

    private final Sql sql;

    PlacementData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "attempts";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading attempts", FIND, PlacementData::record, spellings(person));
    }

    @Override
    public Erased erase(Person person) {
        int deleted = sql.update("forgetting attempts", ERASE, spellings(person));
        int left = find(person).size();
        return Erased.deleted(deleted).plus(Erased.kept(left, KeptFor.PAYMENT));
    }

    private static Object spellings(Person person) {
        return person.spellings().toArray(String[]::new);
    }

    private static PersonalRecord record(ResultSet row) throws SQLException {
        Agreement agreement = AGREEMENTS.convertToEntityAttribute(row.getString("agreement"));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", row.getString("id"));
        fields.put("state", row.getString("state"));
        fields.put("handler", row.getString("handler"));
        fields.put("reference", row.getString("reference"));
        fields.putAll(agreement.fields());
        return new PersonalRecord(TABLE, Sql.instant(row, "created_at"), fields);
    }
}
