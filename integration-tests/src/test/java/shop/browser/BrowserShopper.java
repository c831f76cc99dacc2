package shop.browser;

import java.net.URI;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;

import shop.testing.ShopAddress;

/** Somebody at a browser; counts the clicks it takes. */
final class BrowserShopper implements AutoCloseable {

    static final Pattern ORDER = Pattern.compile(".*/checkout/orders/[^?]+.*");
    private static final double PATIENCE_MILLIS = 30_000;
    private static final int LOOKS = 20;

    private final Device device;
    private final BrowserContext context;
    private final Page page;
    private String orderAddress = "";
    private int clicks;

    private BrowserShopper(Device device) {
        this.device = device;
        this.context = SharedBrowser.get().newContext(device.options());
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onRequest(request -> {
            if (ORDER.matcher(request.url()).matches()) {
                orderAddress = request.url().replaceFirst("\\?.*", "");
            }
        });
    }

    static BrowserShopper with(Device device) {
        return new BrowserShopper(device);
    }

    Page page() {
        return page;
    }

    /** Where the order's page is; empty as long as there is no order. */
    String orderAddress() {
        return orderAddress;
    }

    int clicks() {
        return clicks;
    }

    BrowserShopper open(String path) {
        page.navigate(address(path));
        return this;
    }

    String address(String path) {
        return ShopAddress.shop().resolve(path).toString();
    }

    /** Presses what matches, as often as a shopper has to press. */
    void click(String selector) {
        clicks++;
        find(selector).click();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String text(String selector) {
        return find(selector).first().innerText();
    }

    /** Puts a thing into the cart on its own page, and counts clicks from there. */
    BrowserShopper buy(String product) {
        open("/products/" + product);
        click(".buy .add button");
        arrivedAt("#checkout-cart");
        clicks = 0;
        return this;
    }

    /** Makes a link to the cart, on the cart's page. @return its path */
    String share(String scope) {
        click("#share > summary");
        click("#share input[value='" + scope + "']");
        click("#share > form button");
        Locator link = find(".checkout-links input").first();
        link.waitFor();
        return URI.create(link.inputValue()).getPath();
    }

    BrowserShopper goToCheckout() {
        click("#checkout-cart a.checkout-primary");
        arrivedAt("#checkout-form");
        return this;
    }

    /** The page is there, and its scripts have started. */
    private void arrivedAt(String selector) {
        find(selector).waitFor();
        page.waitForLoadState();
    }

    /** Looks again, as a shopper without scripts has to, as long as the payment is being checked. */
    void lookAgainUntil(String selector) {
        Locator answer = find(selector + ", #checkout-check").first();
        answer.waitFor();
        for (int i = 0; i < LOOKS && find(selector).count() == 0; i++) {
            if (!device.script()) {
                click("#checkout-check");
            }
            answer.waitFor();
        }
        find(selector).first().waitFor();
    }

    /** As if the shopper had left the page open until its prices are held no longer. */
    void letHoldRunOut() {
        page.evaluate("document.querySelector('[name=quote_hold]').value = ''");
    }

    /** What a browser fills in by itself when it knows the shopper. */
    BrowserShopper autofill() {
        find("#buyer-email").fill("ada@example.org");
        find("#destination-full-name").fill("Ada Lovelace");
        find("#destination-street-address").fill("Torstraße 12");
        find("#destination-postal-code").fill("10119");
        find("#destination-address-locality").fill("Berlin");
        return this;
    }

    /** Where scripts run: until the total is that of the whole address. */
    BrowserShopper comeToRest() {
        find("#checkout-range").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Where scripts run, the page is up to date with the choice afterwards. */
    BrowserShopper payBy(String handler) {
        Locator way = find("input[name='payment.handler'][value='" + handler + "']");
        if (device.script() && !way.isChecked()) {
            page.waitForResponse(response -> asksFor(response.request(), handler), way::check);
        } else {
            way.check();
        }
        return this;
    }

    private static boolean asksFor(Request request, String handler) {
        return request.postData() != null && request.postData().contains("payment.handler=" + handler);
    }

    void place() {
        click("#checkout-place");
    }

    /** Presses the button and waits for the order's page. */
    void order() {
        place();
        page.waitForURL(ORDER);
        find(".checkout-thanks").waitFor();
    }

    String total() {
        return text("#checkout-form .checkout-total dd, .checkout-aside .checkout-total dd");
    }

    /** How far the page is wider than its window, in pixels. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
