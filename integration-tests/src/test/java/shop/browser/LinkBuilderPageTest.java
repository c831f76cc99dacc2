package shop.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;

import io.quarkus.test.junit.QuarkusTest;
import shop.testing.ShopAddress;

/** A merchant builds a link in a browser, with scripts and without. */
@QuarkusTest
class LinkBuilderPageTest {

    private static final String MUG = "morning-mug-fennel";
    private static final String PEN = "kestrel-pen-ink";

    @Test
    void whatIsTypedIsCheckedAtOnce() {
        try (BrowserShopper merchant = BrowserShopper.with(Device.DESKTOP)) {
            PageState.CONSOLE_LINKS.reach(merchant, null);
            type(merchant, "#item-0", "no-such-thing");
            assertThat(merchant.find("#checkout-built")).containsText("The catalogue has no “no-such-thing”");

            type(merchant, "#item-0", PEN);
            assertThat(merchant.find("#found-0")).containsText("€46.00");
            assertLink(merchant, "/buy/" + PEN + ":1");
            type(merchant, "#option-0-engraving", "Lin");
            assertLink(merchant, "/buy/" + PEN + ":1?line_items/0/options/engraving=Lin");
            type(merchant, "#quantity-0", "2");
            assertLink(merchant, "/buy/" + PEN + ":2?line_items/0/options/engraving=Lin");
            assertThat(merchant.find("#option-0-engraving")).hasValue("Lin");
            assertThat(merchant.find("#checkout-status")).containsText("The link is ready");
            type(merchant, "#q", "mug");
            assertThat(merchant.find("button[name=pick][value=" + MUG + "]")).isVisible();
        }
    }

    @Test
    void theAddressIsCopied() {
        try (BrowserShopper merchant = BrowserShopper.with(Device.PHONE)) {
            PageState.CONSOLE_LINKS_BUILT.reach(merchant, null);
            merchant.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

            merchant.click("[data-copy]");

            assertThat(merchant.find("#checkout-status")).hasText("Copied");
            assertThat(merchant.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(merchant.find("#link").inputValue());
        }
    }

    @Test
    void theCodeOnThePageReadsBackAsTheLink() throws IOException, ReaderException {
        try (BrowserShopper merchant = BrowserShopper.with(Device.DESKTOP)) {
            PageState.CONSOLE_LINKS_BUILT.reach(merchant, null);
            merchant.page().waitForFunction("document.querySelector('.checkout-qr').naturalWidth > 0");

            assertThat(read(merchant.find(".checkout-qr").screenshot())).isEqualTo(merchant.find("#link").inputValue());
        }
    }

    @Test
    void aLinkIsPickedTogetherWithoutScript() {
        try (BrowserShopper merchant = BrowserShopper.with(Device.PHONE.withoutScript())) {
            PageState.CONSOLE_LINKS.reach(merchant, null);
            merchant.find("#q").fill("kestrel");
            merchant.find("#q").press("Enter");
            merchant.click("button[name=pick][value=" + PEN + "]");
            merchant.find("#option-0-wrap").selectOption("cloth");
            merchant.find("#utm-source").fill("poster");
            merchant.click("button[name=build] >> visible=true");

            assertLink(merchant, "/buy/" + PEN + ":1?line_items/0/options/wrap=cloth&attribution/utm_source=poster");
            assertThat(merchant.page().url()).endsWith("#checkout-built");
        }
    }

    private static void type(BrowserShopper merchant, String field, String text) {
        Locator input = merchant.find(field);
        input.fill(text);
        input.press("Tab");
    }

    private static void assertLink(BrowserShopper merchant, String link) {
        assertThat(merchant.find("#link")).hasValue(ShopAddress.shop().toString().replaceFirst("/$", "") + link);
    }

    private static String read(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
    }
}
