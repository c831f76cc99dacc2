package shop.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import io.quarkus.test.junit.QuarkusTest;
import shop.mailbox.Mailbox;
import shop.mailbox.ReceivedMail;
import shop.testing.PriceChanges;
import shop.testing.Receipts;

/** Every page in every state, in light and dark, on a phone and a desktop: what a machine can find, is not there. */
@QuarkusTest
class AccessibilityTest {

    private static final List<Integer> WIDTHS = List.of(320, 360, 1280);

    @Inject
    PriceChanges prices;
    @Inject
    Mailbox mailbox;

    @ParameterizedTest
    @EnumSource
    void everyStateIsAccessibleAndFitsItsWindow(PageState state) {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            state.reach(shopper, prices);
            for (int width : WIDTHS) {
                shopper.page().setViewportSize(width, 800);
                assertThat(shopper.overflow()).as("%s is wider than %d px", state, width).isLessThanOrEqualTo(0);
            }
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                shopper.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                shopper.page().setViewportSize(360, 800);
                assertNoViolations(shopper.page(), state + " on a phone, " + scheme);
                shopper.page().setViewportSize(1280, 800);
                assertNoViolations(shopper.page(), state + " on a desktop, " + scheme);
            }
        }
    }

    @Test
    void theReceiptIsAccessible() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE)) {
            shopper.buy("morning-mug").goToCheckout().autofill().payBy("bank-transfer");
            shopper.find("#buyer-email").fill("axe@example.org");
            shopper.order();
            assertMailIsAccessible(shopper.page(), "axe@example.org");
        }
    }

    @Test
    void theReceiptOfAWithdrawalIsAccessible() {
        try (BrowserShopper shopper = BrowserShopper.with(Device.PHONE)) {
            PageState.WITHDRAWAL.reach(shopper, prices);
            shopper.find("#email").fill("axe.withdrawal@example.org");
            shopper.click("#checkout-go-on");
            shopper.click("#checkout-confirm");
            assertMailIsAccessible(shopper.page(), "axe.withdrawal@example.org");
        }
    }

    private void assertMailIsAccessible(Page page, String address) {
        ReceivedMail mail = Receipts.to(address, mailbox);

        page.setContent(mail.html());

        // landmarks are for the program that shows the mail to set
        assertNoViolations(new AxeBuilder(page).disableRules(List.of("region", "landmark-one-main")), mail.subject());
    }

    /** Mails show in a frame in which no script runs, not even that of the test; they have a test of their own. */
    static void assertNoViolations(Page page, String what) {
        assertNoViolations(new AxeBuilder(page).exclude("iframe"), what);
    }

    private static void assertNoViolations(AxeBuilder axe, String what) {
        List<String> violations = axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary()).toList())
                .toList();
        assertThat(violations).as(what).isEmpty();
    }
}
