package io.quarkiverse.checkout.reminder.internal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.MarketingMessages;
import io.quarkiverse.checkout.marketing.StepTexts;
import io.quarkiverse.checkout.marketing.TracedStep;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.EpisodeState;
import io.quarkiverse.checkout.reminder.EpisodeTrace;
import io.quarkiverse.checkout.reminder.RemindersCartPage;
import io.quarkiverse.checkout.reminder.RemindersCartsPage;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see which carts were left, and why a mail was sent or not. Carts go by their ids, and people by nothing. */
@Blocking
@ShopperPage
class ReminderCartsResource {

    private static final Logger LOG = Logger.getLogger(ReminderCartsResource.class);
    private static final int SHOWN = 25;

    private final MerchantPages pages;
    private final Traces traces;
    private final Prospects prospects;
    private final Foresight foresight;
    private final SequenceVersions versions;
    private final ReminderSettings settings;
    private final Clock clock;

    ReminderCartsResource(MerchantPages pages, Traces traces, Prospects prospects, Foresight foresight,
            SequenceVersions versions, ReminderSettings settings, Clock clock) {
        this.pages = pages;
        this.traces = traces;
        this.prospects = prospects;
        this.foresight = foresight;
        this.versions = versions;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param after id of the last episode of the page before */
    @GET
    @Path("console/reminders/carts")
    @RolesAllowed(MerchantPages.ROLE)
    public Response list(@QueryParam("state") String state, @QueryParam("after") String after) {
        ConsoleTop top = pages.top();
        Optional<EpisodeState> wanted = Stream.of(EpisodeState.values()).filter(it -> it.name().equals(state)).findFirst();
        Optional<UUID> last = id(after);
        List<EpisodeRow> rows = traces.latest(wanted, last, SHOWN + 1);
        List<EpisodeRow> shown = rows.stream().limit(SHOWN).toList();
        TraceTexts texts = texts(top, clock.instant());
        String next = rows.size() > SHOWN ? shown.get(SHOWN - 1).id().toString() : "";
        RemindersCartsPage page = new RemindersCartsPage(top, wanted.orElse(null),
                shown.stream().map(row -> trace(texts, row, Map.of())).toList(), next, last.isEmpty());
        return pages.page(200, ReminderPages.Console.carts(page)).build();
    }

    @GET
    @Path("console/reminders/carts/{episode}")
    @RolesAllowed(MerchantPages.ROLE)
    public Response one(@PathParam("episode") String episode) {
        ConsoleTop top = pages.top();
        Optional<EpisodeRow> found = id(episode).flatMap(traces::one);
        if (found.isEmpty()) {
            ReminderConsoleMessages words = pages.texts();
            return pages.problem(404, words.cartUnknown(), words.cartUnknownText());
        }
        EpisodeRow row = found.get();
        Instant now = clock.instant();
        TraceTexts texts = texts(top, now);
        Optional<Prospect> prospect = look(row, top.shell().locale(), now);
        RemindersCartPage page = new RemindersCartPage(top, trace(texts, row, expected(row, texts, now)),
                prospect.map(it -> Letters.things(it, item -> List.of())).orElse(List.of()),
                prospect.map(ReminderCartsResource::goods).orElse(null));
        return pages.page(200, ReminderPages.Console.cart(page)).build();
    }

    private EpisodeTrace trace(TraceTexts texts, EpisodeRow row, Map<Integer, String> expected) {
        return texts.trace(row, versions.of(row.plannedWith(SequenceVersion.CONFIGURED)),
                settings.rules().zones(row.country()), expected);
    }

    private static TraceTexts texts(ConsoleTop top, Instant now) {
        Locale locale = top.shell().locale();
        return new TraceTexts(Texts.of(ReminderConsoleMessages.class, locale),
                new StepTexts(Texts.of(MarketingMessages.class, locale), locale, now,
                        top.pauses().stream().anyMatch(pause -> pause.purpose() == Purpose.REMINDER)));
    }

    /** The cart at the prices of now; empty also if they cannot be told. */
    private Optional<Prospect> look(EpisodeRow row, Locale locale, Instant now) {
        if (!row.state().isLive()) {
            return Optional.empty();
        }
        try {
            return prospects.of(row.imagined(1, SequenceVersion.CONFIGURED, locale, now));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The cart of episode %s cannot be shown", row.id());
            return Optional.empty();
        }
    }

    private static Money goods(Prospect prospect) {
        return Money.sum(prospect.quote().currency(), prospect.quote().lines().stream().map(QuoteLine::subtotal).toList());
    }

    private Map<Integer, String> expected(EpisodeRow row, TraceTexts texts, Instant now) {
        Foresight.View view = foresight.from(now);
        return row.steps().stream().filter(step -> !step.state().isFinal() && step.dueAt() != null && row.state().isLive())
                .collect(toMap(TracedStep::number, step -> texts.foresight(view.of(row.imagined(step.number(),
                        row.plannedWith(SequenceVersion.CONFIGURED), row.locale(), step.dueAt())))));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).filter(it -> it.length() == 36).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
