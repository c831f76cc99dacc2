package io.quarkiverse.checkout.reminder.internal;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.reminder.ReminderMessages;
import io.quarkiverse.checkout.reminder.RemindersPage;
import io.quarkiverse.checkout.reminder.RemindersPage.Effect;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what became of reminders, and why one was not sent. It writes nothing, and shows nobody's data. */
@Blocking
@ShopperPage
class RemindersResource {

    static final String ROLE = "checkout-merchant";
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int SHOWN = 50;

    private final Visitor visitor;
    private final Traces traces;
    private final Clock clock;

    RemindersResource(Visitor visitor, Traces traces, Clock clock) {
        this.visitor = visitor;
        this.traces = traces;
        this.clock = clock;
    }

    @GET
    @Path("console/reminders")
    @RolesAllowed(ROLE)
    public Response show() {
        Shell shell = visitor.shell();
        Instant now = clock.instant();
        RemindersPage page = new RemindersPage(shell, traces.tallies(now.minus(WEEK)),
                effect(traces.groups(now), shell.locale()), traces.latest(SHOWN));
        return PageResponses.page(200, ReminderPages.Page.console(page), shell.locale()).build();
    }

    private static Effect effect(Traces.Groups groups, Locale locale) {
        ConversionDifference found = ConversionDifference.of(groups.orders(), groups.reminded(), groups.heldOutOrders(),
                groups.heldOut());
        ReminderMessages texts = Texts.of(ReminderMessages.class, locale);
        NumberFormat points = NumberFormat.getInstance(locale);
        points.setMinimumFractionDigits(2);
        points.setMaximumFractionDigits(2);
        String verdict = switch (found.verdict()) {
            case WORKS -> texts.works();
            case HURTS -> texts.hurts();
            case NOT_YET_KNOWN -> texts.notYetKnown(NumberFormat.getInstance(locale).format(found.peopleMissing()));
        };
        return new Effect(groups.reminded(), groups.orders(), groups.heldOut(), groups.heldOutOrders(),
                texts.difference(points.format(found.difference() * 100), points.format(found.low() * 100),
                        points.format(found.high() * 100)),
                verdict);
    }
}
