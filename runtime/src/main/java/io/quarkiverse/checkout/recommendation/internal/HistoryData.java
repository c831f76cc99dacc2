package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;

/** Whose the orders are that recommendations were learned from. */
@ApplicationScoped
class HistoryData implements PersonalDataSource {

    static final String TABLE = "checkout_recommendation_order";

    private final PersonHistory history;

    HistoryData(PersonHistory history) {
        this.history = history;
    }

    @Override
    public String section() {
        return "recommendations";
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        return history.find(person.key());
    }

    @Override
    public Erased erase(Person person) {
        return Erased.anonymised(history.forget(person.key()));
    }
}
