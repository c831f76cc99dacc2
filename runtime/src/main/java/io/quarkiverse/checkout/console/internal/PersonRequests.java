package io.quarkiverse.checkout.console.internal;

import java.time.Clock;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jboss.logging.Logger;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;

/** Writes down who looked at whose data: before it is done, and without the address. The table takes rows only. */
@ApplicationScoped
class PersonRequests {

    private static final Logger LOG = Logger.getLogger(PersonRequests.class);
    private static final int LONGEST_NAME = 200;

    private static final String ADD = """
            INSERT INTO checkout_person_request (id, person, action, merchant, at) VALUES (?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final People people;
    private final Clock clock;

    PersonRequests(DataSource dataSource, People people, Clock clock) {
        this.sql = new Sql(dataSource);
        this.people = people;
        this.clock = clock;
    }

    /** What is done with the data. */
    enum Action {
        VIEW,
        EXPORT,
        ERASE
    }

    /** @param merchant the name they signed in with */
    void note(Action action, EmailAddress address, String merchant) {
        PersonKey person = people.key(address);
        String name = merchant.substring(0, Math.min(LONGEST_NAME, merchant.length()));
        sql.update("noting a request", ADD, UuidVersion7Strategy.INSTANCE.generateUuid(null), person.bytes(), action, name,
                clock.instant());
        LOG.infof("%s of the data of person %s by a merchant", action, person.hex());
    }
}
