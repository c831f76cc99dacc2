package shop.reminders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkiverse.checkout.contact.ConsentSource;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.mail.MailDecorator;
import io.quarkiverse.checkout.marketing.ForeignSender;
import io.quarkiverse.checkout.reminder.EpisodeAbandoned;
import io.quarkiverse.checkout.reminder.EpisodeRecovered;
import io.quarkiverse.checkout.reminder.ReminderSent;

/** What the shop itself has to say about reminders: nothing, unless a test says otherwise. */
@ApplicationScoped
class ShopSays implements ConsentSource, ForeignSender, MailDecorator {

    private final Map<String, Permission> permissions = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private volatile Decoration decoration = Decoration.NONE;

    void permits(String email, Permission permission) {
        permissions.put(email, permission);
    }

    void doesNotKnow(String email) {
        broken.add(email);
    }

    void leavesToAnotherTool(String email) {
        foreign.add(email);
    }

    void decorates(Decoration more) {
        decoration = more;
    }

    /** Such as {@code SENT 1}. */
    List<String> told(UUID cart) {
        return told.stream().filter(event -> event.startsWith(cart.toString()))
                .map(event -> event.substring(event.indexOf(' ') + 1)).toList();
    }

    @Override
    public Optional<Permission> find(Person person, Purpose purpose) {
        if (broken.contains(person.address().value())) {
            throw new IllegalStateException("the newsletter is down");
        }
        return Optional.ofNullable(permissions.get(person.address().value()));
    }

    @Override
    public boolean writesTo(Person person) {
        return foreign.contains(person.address().value());
    }

    @Override
    public Decoration decorate(MarketingMail mail) {
        return decoration;
    }

    void abandoned(@Observes EpisodeAbandoned event) {
        told.add(event.cartId() + " ABANDONED");
    }

    void sent(@Observes ReminderSent event) {
        told.add(event.cartId() + " SENT " + event.step());
    }

    void recovered(@Observes EpisodeRecovered event) {
        told.add(event.cartId() + " RECOVERED");
    }
}
