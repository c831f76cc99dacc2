package io.quarkiverse.checkout.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.checkout.contact.ConsentProfile;
import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/**
 * Mails about carts that were left. None is sent unless they are switched on.
 *
 * <pre>
 * quarkus.checkout.reminders.enabled=true
 * quarkus.checkout.reminders.postal-address=Fennel &amp; Fold, 1 High Street, Bristol
 * quarkus.checkout.reminders.steps.1.delay=1H
 * quarkus.checkout.reminders.steps.1.subject=Your {item} is still here
 * quarkus.checkout.reminders.steps.1.subject.de={item} liegt noch im Warenkorb
 * quarkus.checkout.reminders.steps.2.delay=24H
 * </pre>
 */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.reminders")
public interface ReminderConfig {

    /** Whether reminders are sent; needs {@code quarkus.checkout.url} and {@code postal-address}. */
    @WithDefault("false")
    boolean enabled();

    /** The sender's postal address, as it stands at the end of each mail. */
    Optional<String> postalAddress();

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

    /** When the night begins for shoppers, on their own clock; the same as {@code quiet-until} for none. */
    @WithDefault("21:00")
    LocalTime quietFrom();

    /** When it ends. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** The time zone of shoppers whose country is not known. */
    @WithDefault("UTC")
    ZoneId zone();

    /** How long at least between two mails to the same person, 12 hours or more. */
    @WithDefault("16H")
    Duration gap();

    /** How many mails one person gets within seven days at most. */
    @WithDefault("3")
    int most();

    /** How long after the last mail about one cart none is sent about another one of the same person. */
    @WithDefault("7D")
    Duration coolDown();

    /** How many of a hundred people get no reminders, to see what difference these make; 0 to 50. */
    @WithDefault("10")
    int holdOut();

    /** Rules of consent by country, where others than the usual ones are to count. */
    @ConfigDocMapKey("country")
    Map<String, ConsentProfile> consent();

    /** Domains whose addresses get no reminders, such as the shop's own. */
    Optional<List<String>> excludedDomains();

    /** How often each node looks for carts that were left and mails that are due. */
    @WithDefault("30s")
    Duration every();

    /** How long mails may be due without any leaving until the alarm goes off, 10 minutes or more. */
    @WithDefault("2H")
    Duration silence();

    /** How many mails the whole shop sends within an hour at most; what is beyond waits, and expires in time. */
    @WithDefault("10000")
    int ceiling();

    /**
     * How many mails one node hands over at the same time, 1 to 20; when a node dies, each of them may be lost. More are of use
     * where the mail server takes its time.
     */
    @WithDefault("1")
    int parallel();

    /** How long a mail that is worked at belongs to its node; well above {@code quarkus.checkout.mail.timeout}. */
    @WithDefault("2M")
    Duration lease();
}
