package io.quarkiverse.checkout.order.internal;

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
import io.quarkiverse.checkout.order.AgreementConverter;

/** Orders are the shop's books: they are told, and kept with everything that was agreed. */
@ApplicationScoped
class OrderData implements PersonalDataSource {

    private static final String TABLE = "checkout_order";
    private static final AgreementConverter AGREEMENTS = new AgreementConverter();

    // orders older than the column have the address only
    private static final String FIND = """
            SELECT number, status, reference, agreement::text AS agreement, placed_at FROM checkout_order
            WHERE person = ? OR person IS NULL AND lower(agreement -> 'buyer' ->> 'email') = ANY (?)
            ORDER BY placed_at""";

    private final Sql sql;

    OrderData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "orders";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading orders", FIND, OrderData::record, person.key().bytes(),
                person.spellings().toArray(String[]::new));
    }

    @Override
    public Erased erase(Person person) {
        return Erased.kept(find(person).size(), KeptFor.LAW);
    }

    private static PersonalRecord record(ResultSet row) throws SQLException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", row.getString("number"));
        fields.put("status", row.getString("status"));
        fields.put("reference", row.getString("reference"));
        fields.putAll(AGREEMENTS.convertToEntityAttribute(row.getString("agreement")).fields());
        return new PersonalRecord(TABLE, Sql.instant(row, "placed_at"), fields);
    }
}
