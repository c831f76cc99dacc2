package io.quarkiverse.checkout.quote.internal;

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

/**
 * How often customers used promotions: filed under the key of their account, which may be their address. It is kept as long
 * as the promotion has its limit, which could be passed by a request to be forgotten otherwise.
 */
@ApplicationScoped
class PromotionData implements PersonalDataSource {

    private static final String TABLE = "checkout_promotion";

    private static final String FIND = """
            SELECT promotion, used FROM checkout_promotion WHERE lower(customer) = ANY (?) AND used > 0 ORDER BY promotion""";

    private final Sql sql;

    PromotionData(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public String section() {
        return "promotions";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE, "checkout_promotion_use");
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return sql.query("reading uses of promotions", FIND,
                row -> new PersonalRecord(TABLE, null,
                        Map.of("promotion", row.getString("promotion"), "used", row.getString("used"))),
                (Object) person.spellings().toArray(String[]::new));
    }

    @Override
    public Erased erase(Person person) {
        return Erased.kept(find(person).size(), KeptFor.TERMS);
    }
}
