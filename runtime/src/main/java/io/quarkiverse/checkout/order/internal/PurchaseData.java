package io.quarkiverse.checkout.order.internal;

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

/** That somebody bought elsewhere. The purchase itself is the host's. */
@ApplicationScoped
class PurchaseData implements PersonalDataSource {

    private static final String TABLE = "checkout_purchase";

    private static final String FIND = """
            SELECT reference, state, bought_at FROM checkout_purchase WHERE person = ? ORDER BY bought_at""";

    private static final String ERASE = "DELETE FROM checkout_purchase WHERE person = ?";

    private final Sql sql;

    PurchaseData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "purchases";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading purchases", FIND,
                row -> new PersonalRecord(TABLE, Sql.instant(row, "bought_at"),
                        Map.of("reference", row.getString("reference"), "state", row.getString("state"))),
                person.key().bytes());
    }

    @Override
    public Erased erase(Person person) {
        return Erased.deleted(sql.update("forgetting purchases", ERASE, person.key().bytes()));
    }
}
