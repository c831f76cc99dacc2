package io.quarkiverse.checkout.reminder.internal;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.marketing.Arm;
import io.quarkiverse.checkout.marketing.ConversionDifference;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.ReminderMessages;
import io.quarkiverse.checkout.reminder.ReminderResultsPage;
import io.quarkiverse.checkout.reminder.ReminderResultsPage.Bar;
import io.quarkiverse.checkout.reminder.ReminderResultsPage.Effect;
import io.quarkiverse.checkout.reminder.ReminderResultsPage.Group;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what reminders bring: orders after a click, and beside it what would have come without any mail. */
@Blocking
@ShopperPage
class ReminderResultsResource {

    private static final List<Integer> PERIODS = List.of(30, 90, 365);
    private static final int USUAL = 90;

    private final Results results;
    private final MerchantPages pages;
    private final CheckoutConfig shop;
    private final Clock clock;

    ReminderResultsResource(Results results, MerchantPages pages, CheckoutConfig shop, Clock clock) {
        this.results = results;
        this.pages = pages;
        this.shop = shop;
        this.clock = clock;
    }

    /** @param days one of those that can be chosen; anything else is the usual one */
    @GET
    @Path("console/reminders/results")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show(@QueryParam("days") String days) {
        int period = PERIODS.stream().filter(known -> known.toString().equals(days)).findFirst().orElse(USUAL);
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(period));
        ConsoleTop top = pages.top();
        List<Arm> arms = results.arms(shop.currency(), since, now);
        ReminderResultsPage page = new ReminderResultsPage(top, period, PERIODS,
                effect(arms.get(0), arms.get(1), top.shell().locale()), results.steps(since));
        return pages.page(200, ReminderPages.Console.results(page)).build();
    }

    private Effect effect(Arm reminded, Arm heldOut, Locale locale) {
        ReminderMessages texts = Texts.of(ReminderMessages.class, locale);
        ConversionDifference found = ConversionDifference.of(reminded.buyers(), reminded.people(), heldOut.buyers(),
                heldOut.people());
        NumberFormat points = decimals(NumberFormat.getInstance(locale));
        double width = Math.max(reminded.people() == 0 ? 0 : reminded.high(), heldOut.people() == 0 ? 0 : heldOut.high());
        List<Group> groups = List.of(group(texts.reminded(), reminded, width, locale),
                group(texts.notReminded(), heldOut, width, locale));
        if (reminded.people() == 0 || heldOut.people() == 0) {
            return new Effect(texts.nobodyYet(), "", "", groups);
        }
        String verdict = switch (found.verdict()) {
            case WORKS -> texts.works();
            case HURTS -> texts.hurts();
            case NOT_YET_KNOWN -> texts.notYetKnown(NumberFormat.getInstance(locale).format(found.peopleMissing()));
        };
        return new Effect(verdict,
                texts.difference(signed(points.format(found.difference() * 100)), signed(points.format(found.low() * 100)),
                        signed(points.format(found.high() * 100))),
                revenue(reminded, heldOut, texts, locale), groups);
    }

    private String revenue(Arm reminded, Arm heldOut, ReminderMessages texts, Locale locale) {
        if (!reminded.isLarge() || !heldOut.isLarge()) {
            return "";
        }
        double difference = reminded.mean() - heldOut.mean();
        double error = reminded.errorAgainst(heldOut);
        return texts.revenueDifference(signed(money(difference).format(locale)),
                signed(money(difference - error).format(locale)), signed(money(difference + error).format(locale)));
    }

    private Group group(String name, Arm arm, double width, Locale locale) {
        return new Group(name, arm.people(), arm.buyers(),
                arm.people() == 0 ? "–" : decimals(NumberFormat.getPercentInstance(locale)).format(arm.share()),
                arm.people() == 0 ? null : money(arm.mean()),
                arm.people() == 0 ? new Bar(0, 0, 0)
                        : new Bar(part(arm.share(), width), part(arm.low(), width), part(arm.high(), width)));
    }

    private Money money(double minor) {
        return new Money(Math.round(minor), shop.currency());
    }

    private static int part(double share, double width) {
        return (int) Math.round(share / width * 1000);
    }

    private static NumberFormat decimals(NumberFormat format) {
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format;
    }

    /** With a true minus, which stays with its number at the end of a line. */
    private static String signed(String number) {
        return number.replace("-", "\u2212\u2060");
    }
}
