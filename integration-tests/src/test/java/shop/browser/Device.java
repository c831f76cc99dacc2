package shop.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What a shopper shops with.
 *
 * @param width in CSS pixels
 * @param script whether scripts run
 * @param language such as {@code en-GB}
 */
record Device(int width, int height, boolean script, boolean dark, String language) {

    static final Device PHONE = new Device(360, 740, true, false, "en-US");
    static final Device DESKTOP = new Device(1280, 900, true, false, "en-US");

    Device withoutScript() {
        return new Device(width, height, false, dark, language);
    }

    Device inTheDark() {
        return new Device(width, height, script, true, language);
    }

    Device speaking(String language) {
        return new Device(width, height, script, dark, language);
    }

    Device wide(int width) {
        return new Device(width, height, script, dark, language);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setJavaScriptEnabled(script)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT).setLocale(language);
    }

    @Override
    public String toString() {
        return width + " px" + (script ? "" : ", without script") + (dark ? ", dark" : "") + ", " + language;
    }
}
