package shop.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;

import io.quarkus.test.junit.QuarkusTest;
import shop.mailbox.Mailbox;
import shop.testing.PriceChanges;
import shop.testing.Receipts;

/**
 * Draws the pictures of the documentation: {@code -Dshop.screenshots=<folder>}, such as {@code src/docs/images}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "shop.screenshots", matches = ".+")
class ScreenshotsTest {

    private static final int TALLEST = 1_500;
    private static final int MARGIN = 16;

    @Inject
    PriceChanges prices;
    @Inject
    Mailbox mailbox;

    @ParameterizedTest
    @EnumSource(names = { "HOME", "CART", "CART_SHARED", "CART_JOINT", "SHARED", "PROPOSAL", "CHECKOUT_EMPTY",
            "CHECKOUT_FILLED", "CHECKOUT_ERRORS", "CHECKOUT_PRICE_CHANGED",
            "ORDER", "CONSOLE_TOTALS", "CONSOLE_LINKS_BUILT", "CONSOLE_SALES",
            "CONSOLE_PEOPLE_HELD", "CONSOLE_PEOPLE_READ", "CONSOLE_PEOPLE_ERASED" })
    void draw(PageState state) throws IOException {
        try (BrowserShopper shopper = BrowserShopper.with(Device.DESKTOP)) {
            state.reach(shopper, prices);
            pictures(shopper.page(), state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (state == PageState.CHECKOUT_FILLED) {
                // on a phone it is far down
                part(shopper.page(), "#checkout-review", "checkout-review");
            }
            if (state == PageState.ORDER) {
                // on a page of its own: the shop's would not let the mail's styles in
                Page mail = shopper.page().context().newPage();
                mail.setContent(Receipts.to("ada@example.org", mailbox).html());
                pictures(mail, "receipt");
            }
        }
    }

    static void pictures(Page page, String name) throws IOException {
        // pictures further down load when they come near
        page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
        for (Device device : List.of(Device.PHONE, Device.DESKTOP)) {
            page.setViewportSize(device.width(), device.height());
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.waitForCondition(() -> (boolean) page.evaluate("[...document.images].every(image => image.complete)"));
                picture(page, device, name + "-" + device.width() + "-" + lower(scheme) + ".png");
            }
        }
    }

    private static void part(Page page, String selector, String name) throws IOException {
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        page.evaluate("scrollTo(0, 0)");
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            BoundingBox box = page.locator(selector).boundingBox();
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(folder().resolve(name + "-" + Device.PHONE.width() + "-" + lower(scheme) + ".png"))
                    .setClip(0, box.y - MARGIN, Device.PHONE.width(), box.height + 2 * MARGIN)
                    .setAnimations(ScreenshotAnimations.DISABLED));
        }
    }

    private static void picture(Page page, Device device, String file) throws IOException {
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions().setPath(folder().resolve(file)).setFullPage(true)
                .setClip(0, 0, device.width(), Math.min(height, TALLEST)).setAnimations(ScreenshotAnimations.DISABLED));
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("shop.screenshots")));
    }

    private static String lower(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
