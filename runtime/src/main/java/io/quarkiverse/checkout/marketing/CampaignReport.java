package io.quarkiverse.checkout.marketing;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.marketing.CampaignResults.Bar;
import io.quarkiverse.checkout.marketing.CampaignResults.Effect;
import io.quarkiverse.checkout.marketing.CampaignResults.Group;
import io.quarkiverse.checkout.money.Money;

/** Tells what the mails of one kind bring: orders after a click, and beside it what would have come without any mail. */
@ApplicationScoped
public class CampaignReport {

    private static final List<Integer> PERIODS = List.of(30, 90, 365);
    private static final int USUAL = 90;

    private final DataSource dataSource;
    private final CheckoutConfig shop;
    private final Clock clock;

    CampaignReport(DataSource dataSource, CheckoutConfig shop, Clock clock) {
        this.dataSource = dataSource;
        this.shop = shop;
        this.clock = clock;
    }

    /** @param days one of those that can be chosen; anything else is the usual one */
    public CampaignResults of(Ledger.Table table, String days, Locale locale) {
        int period = PERIODS.stream().filter(known -> known.toString().equals(days)).findFirst().orElse(USUAL);
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(period));
        Outcomes outcomes = new Outcomes(dataSource, table);
        List<Arm> arms = outcomes.arms(shop.currency(), since, now);
        return new CampaignResults(period, PERIODS, effect(arms.get(0), arms.get(1), locale), outcomes.steps(since));
    }

    private Effect effect(Arm written, Arm heldOut, Locale locale) {
        MarketingMessages texts = Texts.of(MarketingMessages.class, locale);
        ConversionDifference found = ConversionDifference.of(written.buyers(), written.people(), heldOut.buyers(),
                heldOut.people());
        NumberFormat points = decimals(NumberFormat.getInstance(locale));
        double width = Math.max(written.people() == 0 ? 0 : written.high(), heldOut.people() == 0 ? 0 : heldOut.high());
        List<Group> groups = List.of(group(texts.written(), written, width, locale),
                group(texts.notWritten(), heldOut, width, locale));
        if (written.people() == 0 || heldOut.people() == 0) {
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
                revenue(written, heldOut, texts, locale), groups);
    }

    private String revenue(Arm written, Arm heldOut, MarketingMessages texts, Locale locale) {
        if (!written.isLarge() || !heldOut.isLarge()) {
            return "";
        }
        double difference = written.mean() - heldOut.mean();
        double error = written.errorAgainst(heldOut);
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
