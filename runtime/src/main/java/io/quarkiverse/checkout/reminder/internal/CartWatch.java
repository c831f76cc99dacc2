package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.cart.CartChanged;
import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressed;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.order.BoughtElsewhere;
import io.quarkiverse.checkout.permalink.CartRecovered;
import io.quarkiverse.checkout.reminder.ReminderConfig;

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
    private final ReminderEvents events;
    private final Attempts attempts;
    private final ReminderConfig config;
    private final Clock clock;

    CartWatch(Episodes episodes, Steps steps, People people, ReminderEvents events, Attempts attempts, ReminderConfig config,
            Clock clock) {
        this.episodes = episodes;
        this.steps = steps;
        this.people = people;
        this.events = events;
        this.attempts = attempts;
        this.config = config;
        this.clock = clock;
    }

    void reached(@Observes ContactGiven given) {
        note(() -> {
            PersonKey person = people.key(given.email());
            // who fills in many addresses is nobody to be reminded
            if (attempts.admits(person.hex())) {
                episodes.reached(given, person, clock.instant());
            }
        });
    }

    void changed(@Observes CartChanged changed) {
        note(() -> episodes.active(changed.cartId(), clock.instant()));
    }

    /** Within the transaction, whether reminders are on or not. */
    void bought(@Observes BoughtElsewhere bought) {
        episodes.bought(bought.person(), bought.at(), clock.instant());
    }

    void recovered(@Observes CartRecovered recovered) {
        note(() -> steps.clicked(recovered.linkId(), recovered.cartId(), clock.instant()));
    }

    /** Within the transaction: there it has to hold, whether reminders are on or not. */
    void suppressed(@Observes Suppressed suppressed) {
        if (suppressed.purpose() != Purpose.REMINDER) {
            return;
        }
        SkipReason reason = suppressed.reason() == Suppressions.Reason.UNDELIVERABLE ? SkipReason.UNDELIVERABLE
                : SkipReason.UNSUBSCRIBED;
        episodes.suppress(suppressed.person(), reason, clock.instant());
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
