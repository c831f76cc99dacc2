package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.mail.MailPauses;
import io.quarkiverse.checkout.marketing.Moments;
import io.quarkiverse.checkout.marketing.StepState;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.RemindersPage;
import io.quarkiverse.checkout.reminder.RemindersPage.Count;
import io.quarkiverse.checkout.reminder.RemindersPage.Counts;
import io.quarkiverse.checkout.reminder.RemindersPage.Reason;
import io.quarkiverse.checkout.reminder.RemindersPage.Switch;
import io.quarkiverse.checkout.reminder.internal.Traces.Tally;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see how reminders stand, and stop them. It shows nobody's data. */
@Blocking
@ShopperPage
class RemindersResource {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<StepState> NOT_SENT = EnumSet.of(StepState.SKIPPED, StepState.EXPIRED, StepState.HELD_OUT);

    private final MerchantPages pages;
    private final Traces traces;
    private final MailPauses pauses;
    private final Clock clock;

    RemindersResource(MerchantPages pages, Traces traces, MailPauses pauses, Clock clock) {
        this.pages = pages;
        this.traces = traces;
        this.pauses = pauses;
        this.clock = clock;
    }

    @GET
    @Path("console/reminders")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show() {
        ConsoleTop top = pages.top();
        Instant now = clock.instant();
        Instant today = now.atZone(Moments.zone()).toLocalDate().atStartOfDay(Moments.zone()).toInstant();
        List<Tally> tallies = traces.tallies(today, now.minus(WEEK));
        List<Switch> switches = Stream.of(Purpose.values())
                .map(purpose -> new Switch(purpose, top.pauses().stream().anyMatch(pause -> pause.purpose() == purpose)))
                .toList();
        RemindersPage page = new RemindersPage(top, counts(tallies), reasons(tallies, NOT_SENT::contains),
                reasons(tallies, state -> state == StepState.CANCELLED), traces.ahead(now, Forecasts.HORIZON), switches);
        return pages.page(200, ReminderPages.Console.today(page)).build();
    }

    /** {@code purpose} names the kind of mail, {@code paused} is {@code true} or {@code false}. */
    @POST
    @Path("console/reminders/pause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(MerchantPages.ROLE)
    public Response pause(String body) {
        FormFields sent = FormFields.of(body);
        Optional<Purpose> purpose = Stream.of(Purpose.values()).filter(it -> it.name().equals(sent.text("purpose")))
                .findFirst();
        if (sent.text("paused").equals("true")) {
            purpose.ifPresent(it -> pauses.pause(it, pages.merchant()));
        } else if (sent.text("paused").equals("false")) {
            purpose.ifPresent(it -> pauses.resume(it, pages.merchant()));
        }
        return pages.seeOther("");
    }

    private static Counts counts(List<Tally> tallies) {
        Count sent = sum(tallies, state -> state == StepState.SENT);
        Count notSent = sum(tallies, NOT_SENT::contains);
        Count failed = sum(tallies, state -> state == StepState.FAILED);
        Count unknown = sum(tallies, state -> state == StepState.UNKNOWN);
        return new Counts(sent.plus(notSent).plus(failed).plus(unknown), sent, notSent, failed, unknown);
    }

    private static Count sum(List<Tally> tallies, Predicate<StepState> states) {
        return tallies.stream().filter(tally -> states.test(tally.state())).map(Tally::count).reduce(new Count(0, 0),
                Count::plus);
    }

    private static List<Reason> reasons(List<Tally> tallies, Predicate<StepState> states) {
        return tallies.stream().filter(tally -> states.test(tally.state()))
                .map(tally -> new Reason(tally.reason(), tally.count()))
                .sorted(Comparator.comparing((Reason reason) -> reason.count().week()).reversed()).toList();
    }
}
