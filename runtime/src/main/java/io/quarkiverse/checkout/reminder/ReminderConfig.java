package io.quarkiverse.checkout.reminder;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * Mails about carts that were left. None is sent unless they are switched on. What holds for other mails, too, is configured
 * by {@code quarkus.checkout.marketing}.
 *
 * <pre>
 * quarkus.checkout.marketing.postal-address=Fennel &amp; Fold, 1 High Street, Bristol
 * quarkus.checkout.reminders.enabled=true
 * quarkus.checkout.reminders.steps.1.delay=1H
 * quarkus.checkout.reminders.steps.1.subject=Your {item} is still here
 * quarkus.checkout.reminders.steps.1.subject.de={item} liegt noch im Warenkorb
 * quarkus.checkout.reminders.steps.2.delay=24H
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.reminders")
public interface ReminderConfig {

    /** Whether reminders are sent; needs {@code quarkus.checkout.url} and {@code quarkus.checkout.marketing.postal-address}. */
    @WithDefault("false")
    boolean enabled();

    /** How long nobody has to be at a cart until it counts as abandoned. */
    @WithDefault("60M")
    Duration idle();

    /** The mails by number, from 1, at most three and at least 12 hours apart; 1, 24 and 72 hours if not set. */
    @ConfigDocMapKey("number")
    Map<Integer, StepSettings> steps();

    /** One mail. */
    interface StepSettings {

        /** How long after the cart was abandoned. */
        Duration delay();

        /** The subject; {@code {item}}, {@code {count}} and {@code {shop}} are filled in. */
        Optional<String> subject();

        /** The same in other languages, such as {@code subject.de}. */
        @WithName("subject")
        @ConfigDocMapKey("language")
        Map<String, String> subjectByLanguage();

        /**
         * The promotion that the mail gives its reader a code of: one of {@code quarkus.checkout.promotions} that is
         * {@code issued}. Who got a code within 180 days, or left other carts within 90 days, gets the mail without one.
         */
        Optional<String> promotion();

        /** How long such a code counts. */
        @WithDefault("7D")
        Duration promotionLifetime();

        /** What stands above the items, as plain text; the same places are filled in. */
        Optional<String> text();

        /** The same in other languages, such as {@code text.de}. */
        @WithName("text")
        @ConfigDocMapKey("language")
        Map<String, String> textByLanguage();
    }

    /** How long after the last mail about one cart none is sent about another one of the same person. */
    @WithDefault("7D")
    Duration coolDown();

    /** How many of a hundred people get no reminders, to see what difference these make; 0 to 50. */
    @WithDefault("10")
    int holdOut();
}
