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

/** Statements of withdrawal. They belong to the books like the orders that they are about. */
@ApplicationScoped
class WithdrawalData implements PersonalDataSource {

    private static final String TABLE = "checkout_withdrawal";

    private static final String FIND = """
            SELECT id, order_id, name, email, declared_at FROM checkout_withdrawal
            WHERE lower(email) = ANY (?) ORDER BY declared_at, id""";

    private final Sql sql;

    WithdrawalData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "withdrawals";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE, "checkout_withdrawal_line");
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading withdrawals", FIND, WithdrawalData::record,
                (Object) person.spellings().toArray(String[]::new));
    }

    @Override
    public Erased erase(Person person) {
        return Erased.kept(find(person).size(), KeptFor.LAW);
    }

    private static PersonalRecord record(ResultSet row) throws SQLException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : List.of("id", "order_id", "name", "email")) {
            fields.put(field, row.getString(field));
        }
        return new PersonalRecord(TABLE, Sql.instant(row, "declared_at"), fields);
    }
}
