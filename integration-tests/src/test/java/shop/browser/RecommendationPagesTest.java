package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import shop.recommendations.PlacedOrders;
import shop.recommendations.RecommendingShop;

/**
 * Recommendations in a browser: for shoppers and merchants, on a phone and a desktop, in light and dark, with scripts and
 * without. {@code -Dshop.screenshots=<folder>} draws them.
 */
@QuarkusTest
@TestProfile(RecommendingShop.class)
class RecommendationPagesTest {

    private static final String CONSOLE = "/checkout/console/recommendations";
    private static final List<Integer> WIDTHS = List.of(320, 360, 1280);

    @Inject
    MerchantChoices choices;
    @Inject
    PlacedOrders placed;

    private enum State {
        CART,
        ORDER,
        CONSOLE_SETTINGS,
        CONSOLE_ERRORS,
        CONSOLE_PAIRS,
        CONSOLE_IMPORT_REFUSED,
        CONSOLE_PREVIEW,
        CONSOLE_FOLLOW_UPS,
        CONSOLE_FOLLOW_UP_AGAINST
    }

    @AfterEach
    void asItWas() {
        choices.pairsAfter("", 100).keySet().forEach(item -> choices.pair(item, List.of()));
        choices.switchedOff().forEach(choices::switchOn);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsAccessibleAndFitsItsWindow(State state) throws IOException {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            reach(shopper, state);
            checkWidths(shopper, state);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                shopper.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : List.of(360, 1280)) {
                    shopper.page().setViewportSize(width, 800);
                    AccessibilityTest.assertNoViolations(shopper.page(), state + " at " + width + " px, " + scheme);
                }
            }
            if (System.getProperty("shop.screenshots") != null) {
                ScreenshotsTest.pictures(shopper.page(), "recommendations-" + lower(state));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageWorksWithoutScripts(State state) {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE.withoutScript())) {
            reach(shopper, state);
            checkWidths(shopper, state);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void oneClickAddsAndTheCartIsRenewed(boolean script) {
        try (BrowserShopper shopper = BrowserShopper.with(script ? Device.PHONE : Device.PHONE.withoutScript())) {
            shopper.buy("morning-mug");
            String item = shopper.find("#checkout-suggested .checkout-title").first().innerText();

            shopper.click("#checkout-suggested button >> nth=0");

            assertThat(shopper.find(".checkout-lines > .checkout-line")).hasCount(2);
            assertThat(shopper.find(".checkout-lines > .checkout-line").last()).containsText(item);
            assertThat(shopper.find("#checkout-suggested .checkout-title").first()).not().hasText(item);
            assertThat(shopper.clicks()).isEqualTo(1);
        }
    }

    /** Where it would be without them: above on a phone, beside on a desktop. */
    @Test
    void theButtonIsNotMoved() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            shopper.buy("morning-mug");
            for (Device device : List.of(Device.PHONE, Device.DESKTOP)) {
                shopper.page().setViewportSize(device.width(), device.height());
                BoundingBox with = box(shopper, "#checkout-cart .checkout-primary");
                BoundingBox suggested = box(shopper, "#checkout-suggested");
                if (device == Device.PHONE) {
                    assertThat(suggested.y).isGreaterThan(with.y + with.height);
                } else {
                    BoundingBox lines = box(shopper, ".checkout-lines");
                    assertThat(suggested.x + suggested.width).isLessThan(with.x);
                    assertThat(suggested.y - lines.y - lines.height).as("right below the lines").isBetween(0.0, 32.0);
                }
                shopper.page().evaluate("document.querySelector('#checkout-suggested').hidden = true");
                BoundingBox without = box(shopper, "#checkout-cart .checkout-primary");
                assertThat(List.of(without.x, without.y)).as("%s", device).isEqualTo(List.of(with.x, with.y));
                shopper.page().evaluate("document.querySelector('#checkout-suggested').hidden = false");
            }
        }
    }

    private static BoundingBox box(BrowserShopper shopper, String selector) {
        return shopper.find(selector).first().boundingBox();
    }

    private void reach(BrowserShopper shopper, State state) {
        switch (state) {
            case CART -> shopper.buy("morning-mug");
            case ORDER -> order(shopper);
            case CONSOLE_SETTINGS -> console(shopper, "");
            case CONSOLE_ERRORS -> {
                console(shopper, "");
                shopper.find("#number").fill("99");
                shopper.find("#days").fill("7, 8");
                shopper.click("#recommendations-settings .checkout-primary");
                shopper.find(".checkout-alert-error").waitFor();
            }
            case CONSOLE_PAIRS -> {
                choices.pair("morning-mug-fennel", List.of("breakfast-tea", "meadow-honey-250g", "long-gone"));
                choices.pair("linen-notebook-moss", List.of("kestrel-pen-ink"));
                choices.switchOff("willow-basket-large");
                console(shopper, "/pairs?item=morning-mug-fennel&q=tea");
            }
            case CONSOLE_IMPORT_REFUSED -> {
                console(shopper, "/pairs");
                shopper.find("#file").setInputFiles(new FilePayload("pairs.csv", "text/csv",
                        "item,goes_with\na,b\na,a\n".getBytes(StandardCharsets.UTF_8)));
                shopper.click("form[action$=import] button");
                assertThat(shopper.find("#file-error")).containsText("row 3: item a cannot go with itself");
            }
            case CONSOLE_PREVIEW -> {
                order(shopper);
                String number = shopper.find(".checkout-facts dd").first().innerText();
                console(shopper, "/preview?order=" + number);
            }
            case CONSOLE_FOLLOW_UPS -> {
                followUp(shopper);
                console(shopper, "/follow-ups");
                assertThat(shopper.find("#recommendations-follow-ups tbody th").first()).isVisible();
            }
            case CONSOLE_FOLLOW_UP_AGAINST -> {
                console(shopper, "/follow-ups/" + followUp(shopper));
                assertThat(shopper.find("#recommendations-against")).containsText("there is no consent");
            }
        }
        shopper.find("h1").waitFor();
    }

    private static void order(BrowserShopper shopper) {
        shopper.buy("morning-mug").goToCheckout().autofill().payBy("bank-transfer").order();
    }

    /** One that waits for a merchant; the answer is the id of its order. */
    private String followUp(BrowserShopper shopper) {
        order(shopper);
        return placed.value("""
                INSERT INTO checkout_follow_up (order_id, number, order_number, person, state, due_at)
                SELECT id, 1, number, person, 'OPEN', now() FROM checkout_order WHERE number = ? RETURNING order_id""",
                shopper.find(".checkout-facts dd").first().innerText());
    }

    private static void console(BrowserShopper shopper, String path) {
        PageState.signIn(shopper);
        shopper.open(CONSOLE + path);
    }

    @Test
    void aFileOfPairsIsTaken() {
        try (BrowserShopper merchant = BrowserShopper.with(Device.DESKTOP.withoutScript())) {
            console(merchant, "/pairs");
            merchant.find("#file").setInputFiles(new FilePayload("pairs.csv", "text/csv",
                    "item,goes_with\noak-board-small,herb-salt\noak-board-small,olive-oil-500ml\n"
                            .getBytes(StandardCharsets.UTF_8)));
            merchant.click("form[action$=import] button");

            assertThat(merchant.find("[role=status]")).containsText("Taken: 2 pairs");
            assertThat(choices.pairs(List.of("oak-board-small")).get("oak-board-small"))
                    .containsExactly("herb-salt", "olive-oil-500ml");
        }
    }

    private static void checkWidths(BrowserShopper shopper, State state) {
        for (int width : WIDTHS) {
            shopper.page().setViewportSize(width, 800);
            assertThat(shopper.overflow()).as("%s is wider than %d px", state, width).isLessThanOrEqualTo(0);
        }
    }

    private static String lower(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
