package shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkiverse.checkout.testing.TravelClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.reminders.LeftCarts;
import shop.reminders.RemindingShop;
import shop.testing.ShopClient;

/**
 * The merchants' pages about reminders in a browser, in light and dark, on a phone and a desktop, with scripts and without.
 * {@code -Dshop.screenshots=<folder>} draws them.
 */
@QuarkusTest
@TestProfile(RemindingShop.class)
class ReminderPagesTest {

    private static final String CONSOLE = "/checkout/console/reminders";
    private static final List<Integer> WIDTHS = List.of(320, 360, 1280);
    private static final String PAUSE = "#reminders-pause form:has([value=REMINDER]) button";
    private static UUID cart;

    @Inject
    TravelClock clock;
    @Inject
    LeftCarts left;

    private enum State {
        TODAY(""),
        CARTS("/carts"),
        CART("/carts/"),
        SEQUENCE("/sequence"),
        SEQUENCE_ERRORS("/sequence"),
        SEQUENCE_CONFLICT("/sequence"),
        PREVIEW("/preview"),
        FORECAST("/forecast"),
        RESULTS("/results"),
        PAUSED("");

        private final String path;

        State(String path) {
            this.path = path;
        }
    }

    @BeforeEach
    void aWeekOfReminders() {
        if (cart != null) {
            return;
        }
        clock.toNextMorning();
        for (int i = 0; i < 9; i++) {
            clock.forward(Duration.ofMinutes(25 + 10 * (i % 4)));
            cart = left.leave(ShopClient.arrive(), "pages" + i + "@example.org", i % 4 != 2);
        }
        clock.forward(Duration.ofMinutes(70));
        left.awaitSteps(cart, "PLANNED,PLANNED");
        for (String ended : List.of("SENT,,61", "SKIPPED,NO_CONSENT,23", "HELD_OUT,HELD_OUT,9", "SKIPPED,GAP,4",
                "SKIPPED,NOTHING_TO_BUY,2", "EXPIRED,LATE,1", "UNKNOWN,,1", "CANCELLED,ORDERED,17",
                "CANCELLED,UNSUBSCRIBED,3")) {
            String[] step = ended.split(",");
            steps(step[0], step[1], Integer.parseInt(step[2]));
        }
    }

    private void steps(String state, String reason, int count) {
        boolean sending = List.of("SENT", "UNKNOWN").contains(state);
        left.value("""
                WITH episode AS (INSERT INTO checkout_reminder_episode
                        (id, cart_id, person, state, locale, country, began_at, active_at, abandoned_at, ended_at, sequence)
                    SELECT gen_random_uuid(), ?, substring(sha256(gen_random_uuid()::text::bytea) FOR 16), 'LOST', 'en', 'DE',
                        at, at, at, at, 0
                    FROM (SELECT timestamptz '%s' - number * interval '%d minutes' AS at
                          FROM generate_series(1, %d) AS number) AS times RETURNING id, person, began_at),
                step AS (INSERT INTO checkout_reminder_step
                        (episode_id, step, person, state, reason, due_at, reason_at, sending_at, ended_at)
                    SELECT id, 1, person, '%s', nullif('%s', ''), began_at, began_at, %s, began_at FROM episode RETURNING step)
                SELECT count(*) FROM step""".formatted(clock.instant().minus(Duration.ofHours(5)), 7_000 / count, count, state,
                reason, sending ? "began_at" : "null"), UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsAccessibleAndFitsItsWindow(State state) throws IOException {
        try (BrowserShopper merchant = BrowserShopper.with(Device.DESKTOP)) {
            PageState.signIn(merchant);
            reach(merchant, state);
            check(merchant, state.toString());
            if (System.getProperty("shop.screenshots") != null) {
                ScreenshotsTest.pictures(merchant.page(), "reminders-" + state.name().toLowerCase().replace('_', '-'));
            }
            resume(merchant, state);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageWorksWithoutScripts(State state) {
        try (BrowserShopper merchant = BrowserShopper.with(Device.PHONE.withoutScript())) {
            PageState.signIn(merchant);
            reach(merchant, state);
            checkWidths(merchant, state + " without scripts");
            resume(merchant, state);
        }
    }

    @Test
    void thePreviewLetsPicturesAndStylesInAndNothingElse() {
        try (BrowserShopper merchant = BrowserShopper.with(Device.DESKTOP)) {
            PageState.signIn(merchant);
            List<String> refused = new ArrayList<>();
            merchant.page().onConsoleMessage(message -> refused.add(message.text()));

            // no script runs in the frame, not even that of the test: what it loads is seen from outside
            merchant.page().waitForResponse(
                    answer -> answer.request().resourceType().equals("image") && answer.status() == 200
                            && answer.frame().parentFrame() != null,
                    () -> merchant.open(CONSOLE + "/preview"));

            assertThat(refused).noneMatch(text -> text.contains("Content Security Policy"));
        }
    }

    private void reach(BrowserShopper merchant, State state) {
        merchant.open(CONSOLE + state.path + (state == State.CART ? episode() : ""));
        merchant.find("h1").waitFor();
        switch (state) {
            case SEQUENCE_ERRORS -> {
                merchant.find("#step-1-subject-en").fill("Dear {name}");
                merchant.find("#step-2-delay").fill("3");
                save(merchant, ".checkout-alert-error");
            }
            case SEQUENCE_CONFLICT -> {
                merchant.find("#step-1-subject-en").fill("Did you forget {item}?");
                try (BrowserShopper other = BrowserShopper.with(Device.DESKTOP)) {
                    PageState.signIn(other);
                    other.open(CONSOLE + state.path);
                    other.find("#step-1-subject-en").fill("Still thinking about {item}?");
                    save(other, "[role=status]");
                }
                save(merchant, "#reminders-conflict");
            }
            case PAUSED -> merchant.click(PAUSE);
            default -> merchant.find("main").waitFor();
        }
        if (state == State.PAUSED) {
            merchant.find(".checkout-stopped").waitFor();
        }
    }

    private static void save(BrowserShopper merchant, String answer) {
        merchant.find("#reminders-sequence .checkout-primary").click();
        merchant.find(answer).first().waitFor();
    }

    private static void resume(BrowserShopper merchant, State state) {
        if (state == State.PAUSED) {
            merchant.click(PAUSE);
        }
    }

    private String episode() {
        return left.value("SELECT id FROM checkout_reminder_episode WHERE cart_id = ? ORDER BY began_at DESC LIMIT 1", cart);
    }

    private static void checkWidths(BrowserShopper merchant, String what) {
        for (int width : WIDTHS) {
            merchant.page().setViewportSize(width, 800);
            assertThat(merchant.overflow()).as("%s is wider than %d px", what, width).isLessThanOrEqualTo(0);
        }
    }

    private static void check(BrowserShopper merchant, String what) {
        checkWidths(merchant, what);
        Page page = merchant.page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(360, 1280)) {
                page.setViewportSize(width, 800);
                AccessibilityTest.assertNoViolations(page, what + " at " + width + " px, " + scheme);
            }
        }
    }
}
