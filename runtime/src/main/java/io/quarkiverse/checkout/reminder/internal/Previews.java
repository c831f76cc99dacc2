package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.mail.HandOver;
import io.quarkiverse.checkout.mail.Mails;
import io.quarkiverse.checkout.mail.OutgoingMail;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Choice;
import io.quarkiverse.checkout.reminder.internal.PreviewOffer.Subject;

/** Mails as they would be sent about carts of now, by the code that writes them. Nothing about a cart or step changes. */
@ApplicationScoped
class Previews {

    private static final Logger LOG = Logger.getLogger(Previews.class);
    private static final int MOST = 20;

    private final Traces traces;
    private final Prospects prospects;
    private final Letters letters;
    private final Mails mails;
    private final SequenceVersions versions;
    private final ReminderSettings settings;
    private final CheckoutConfig shop;
    private final Clock clock;

    Previews(Traces traces, Prospects prospects, Letters letters, Mails mails, SequenceVersions versions,
            ReminderSettings settings, CheckoutConfig shop, Clock clock) {
        this.traces = traces;
        this.prospects = prospects;
        this.letters = letters;
        this.mails = mails;
        this.versions = versions;
        this.settings = settings;
        this.shop = shop;
        this.clock = clock;
    }

    PreviewOffer offer() {
        List<Choice> carts = traces.live(MOST).stream()
                .map(row -> new Choice(row.id().toString(), row.cartId().toString(), row.state(), row.activeAt())).toList();
        SequenceVersion version = versions.newest().map(SequenceVersions.Made::version).orElse(settings.configured());
        return new PreviewOffer(carts, version, languages(version));
    }

    /** Those of the shop, and those that the merchant wrote in. */
    private List<String> languages(SequenceVersion version) {
        Set<String> tags = new LinkedHashSet<>();
        shop.locales().forEach(locale -> tags.add(locale.toLanguageTag()));
        version.steps().stream().flatMap(step -> Stream.of(step.subject(), step.text()))
                .flatMap(words -> words.byLanguage().keySet().stream()).filter(tag -> !tag.equals(MerchantWords.ELSE))
                .sorted().forEach(tags::add);
        return List.copyOf(tags);
    }

    /** The mail with links that lead nowhere; empty if the cart has nothing to write about. */
    Optional<OutgoingMail> mail(Subject subject) {
        return about(subject, (step, prospect) -> letters.preview(step, prospect));
    }

    /**
     * Sends the mail to a merchant, marked as a test; its links lead nowhere.
     *
     * @return empty if the cart has nothing to write about
     */
    Optional<HandOver> send(Subject subject, EmailAddress to) {
        return about(subject, (step, prospect) -> letters.test(step, prospect, to)).map(mails::handOver);
    }

    private interface Writing {
        OutgoingMail write(ClaimedStep step, Prospect prospect);
    }

    private Optional<OutgoingMail> about(Subject subject, Writing writing) {
        try {
            return traces.one(subject.episode()).filter(row -> row.state().isLive()).flatMap(row -> {
                ClaimedStep step = row.imagined(subject.step(), subject.version(), subject.language(), clock.instant());
                return prospects.of(step).filter(Prospect::buyable).map(prospect -> writing.write(step, prospect));
            });
        } catch (RuntimeException e) {
            LOG.warnf(e, "The mail about episode %s cannot be shown", subject.episode());
            return Optional.empty();
        }
    }
}
