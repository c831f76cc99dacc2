package shop.recommendations;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.marketing.ServiceCases;

/** Who waits for the shop to put something right: nobody, unless a test says otherwise. */
@ApplicationScoped
class HelpDesk implements ServiceCases {

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    void opensACaseFor(String email) {
        waiting.add(email);
    }

    @Override
    public boolean isOpen(Person person) {
        return waiting.contains(person.address().value());
    }
}
