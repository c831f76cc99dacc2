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
import com.microsoft.playwright.options.ScreenshotAnimations;

import io.quarkus.test.junit.QuarkusTest;
import shop.mailbox.Mailbox;
import shop.testing.PriceChanges;

/**
 * Draws the pictures of the documentation: {@code -Dshop.screenshots=<folder>}, such as {@code src/docs/images}.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "shop.screenshots", matches = ".+")
class ScreenshotsTest {

    private static final int TALLEST = 2_400;

    @Inject
    PriceChanges prices;
    @Inject
    Mailbox mailbox;

    @ParameterizedTest
    @EnumSource
    void draw(PageState state) throws IOException {
        for (Device device : List.of(Device.PHONE, Device.DESKTOP, Device.PHONE.inTheDark(), Device.DESKTOP.inTheDark())) {
            try (BrowserShopper shopper = BrowserShopper.with(device)) {
                state.reach(shopper, prices);
                picture(shopper, device, state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                if (state == PageState.ORDER) {
                    shopper.page().setContent(mailbox.latest().get(0).html());
                    picture(shopper, device, "receipt");
                }
            }
        }
    }

    private static void picture(BrowserShopper shopper, Device device, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of(System.getProperty("shop.screenshots")));
        String file = name + (device.width() == Device.PHONE.width() ? "-phone" : "-desktop") + (device.dark() ? "-dark" : "")
                + ".png";
        Page page = shopper.page();
        // pictures further down load when they come near
        page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
        page.waitForFunction("[...document.images].every(image => image.complete)");
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(true)
                .setClip(0, 0, device.width(), Math.min(height, TALLEST)).setAnimations(ScreenshotAnimations.DISABLED));
    }
}
