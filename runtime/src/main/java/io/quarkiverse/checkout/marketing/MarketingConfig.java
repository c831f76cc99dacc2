package io.quarkiverse.checkout.marketing;

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

/** What holds for all mails that are not about an order: reminders of carts, and recommendations. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.marketing")
public interface MarketingConfig {

    /** The sender's postal address, as it stands at the end of each mail; none is sent without it. */
    Optional<String> postalAddress();

    /** When the night begins for shoppers, on their own clock; the same as {@code quiet-until} for none. */
    @WithDefault("21:00")
    LocalTime quietFrom();

    /** When it ends. */
    @WithDefault("08:00")
    LocalTime quietUntil();

    /** The time zone of shoppers whose country is not known. */
    @WithDefault("UTC")
    ZoneId zone();

    /** How long at least between two mails to the same person, of whatever kind; 12 hours or more. */
    @WithDefault("16H")
    Duration gap();

    /** How many mails one person gets within seven days at most, of all kinds together. */
    @WithDefault("3")
    int most();

    /** Rules of consent by country, where others than the usual ones are to count. */
    @ConfigDocMapKey("country")
    Map<String, ConsentProfile> consent();

    /** Domains whose addresses get no such mails, such as the shop's own. */
    Optional<List<String>> excludedDomains();

    /** How often each node looks for mails to plan and for mails that are due. */
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
