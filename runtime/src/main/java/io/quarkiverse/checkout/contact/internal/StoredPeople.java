package io.quarkiverse.checkout.contact.internal;

import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;

/** A person needs no row to be fenced: the lock is one on their key, and is gone with the transaction. */
@ApplicationScoped
class StoredPeople implements People {

    private static final String FENCE = "SELECT pg_advisory_xact_lock(?)";

    private final Sql sql;
    private final ShopKey key;

    StoredPeople(DataSource dataSource) {
        sql = new Sql(dataSource);
        key = new ShopKey(dataSource, "person");
    }

    @Override
    public PersonKey key(EmailAddress address) {
        return PersonKey.of(key.sign(normal(address.value()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void fence(PersonKey person) {
        sql.query("fencing a person", FENCE, row -> true, ByteBuffer.wrap(person.bytes()).getLong());
    }

    /** Nothing else is folded: what one mail server takes for the same address may be two people's at another one. */
    static String normal(String address) {
        int at = address.lastIndexOf('@');
        return (address.substring(0, at) + "@" + IDN.toASCII(address.substring(at + 1), IDN.ALLOW_UNASSIGNED))
                .toLowerCase(Locale.ROOT);
    }
}
