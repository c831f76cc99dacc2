package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.cart.CartChanged;
import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonErased;
import io.quarkiverse.checkout.contact.Suppressed;
import io.quarkiverse.checkout.order.OrderPlaced;
import io.quarkiverse.checkout.permalink.CartRecovered;
import io.quarkiverse.checkout.reminder.ReminderConfig;
import io.quarkiverse.checkout.reminder.SkipReason;

/**
 * Hears what shoppers do. What is missed here, be it by a crash, makes no mail wrong: each is decided on what the database
 * says then.
 */
@ApplicationScoped
class CartWatch {

    private static final Logger LOG = Logger.getLogger(CartWatch.class);

    private final Episodes episodes;
    private final Steps steps;
    private final People people;
    private final ReminderConfig config;
    private final Clock clock;

    CartWatch(Episodes episodes, Steps steps, People people, ReminderConfig config, Clock clock) {
        this.episodes = episodes;
        this.steps = steps;
        this.people = people;
        this.config = config;
        this.clock = clock;
    }

    void reached(@Observes ContactGiven given) {
        note(() -> episodes.reached(given, people.key(given.email()), clock.instant()));
    }

    void changed(@Observes CartChanged changed) {
        note(() -> episodes.active(changed.cartId(), clock.instant()));
    }

    void placed(@Observes OrderPlaced placed) {
        note(() -> episodes.bought(placed.order().checkoutId(),
                people.key(new EmailAddress(placed.order().buyer().email())), clock.instant()));
    }

    void recovered(@Observes CartRecovered recovered) {
        note(() -> steps.clicked(recovered.linkId(), recovered.cartId(), clock.instant()));
    }

    /** Within the transaction: there it has to hold, whether reminders are on or not. */
    void suppressed(@Observes Suppressed suppressed) {
        episodes.suppress(suppressed.person(), SkipReason.UNSUBSCRIBED, clock.instant());
    }

    /** Nothing is left but that there was a cart, and what became of it. */
    void erased(@Observes PersonErased erased) {
        episodes.erase(erased.person(), clock.instant());
    }

    /** A shopper's request does not fail for our sake. */
    private void note(Runnable task) {
        if (config.enabled()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("What a shopper did was not noted for reminders", e);
            }
        }
    }
}
