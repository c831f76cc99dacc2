package shop.testing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.FormElement;

/** The form of the checkout page with what is in it; what a browser would send. */
public final class CheckoutForm {

    private final ShopClient shopper;
    private final ShopPage page;
    private final Map<String, String> fields;

    private CheckoutForm(ShopClient shopper, ShopPage page, Map<String, String> fields) {
        this.shopper = shopper;
        this.page = page;
        this.fields = fields;
    }

    static CheckoutForm on(ShopClient shopper, ShopPage page) {
        FormElement form = (FormElement) page.document().selectFirst("#checkout-form");
        if (form == null) {
            throw new AssertionError("no checkout form at " + page.address() + " but status " + page.status() + ": "
                    + page.text("body"));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return new CheckoutForm(shopper, page, fields);
    }

    public ShopPage page() {
        return page;
    }

    /** What is in a field; null if there is no such field. */
    public String value(String name) {
        return fields.get(name);
    }

    public CheckoutForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new CheckoutForm(shopper, page, changed);
    }

    /** A page without a field, such as one whose hold on prices has run out. */
    public CheckoutForm without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new CheckoutForm(shopper, page, changed);
    }

    /** Typed by a shopper in Berlin; how to deliver and to pay stays as the page proposes. */
    public CheckoutForm filled() {
        return with("buyer.email", "ada@example.org").with("destination.full_name", "Ada Lovelace")
                .with("destination.street_address", "Torstraße 12").with("destination.postal_code", "10119")
                .with("destination.address_locality", "Berlin").with("destination.address_country", "DE");
    }

    public CheckoutForm payBy(String handler) {
        return with("payment.handler", handler);
    }

    /** What a press on the order button sends. */
    public Map<String, String> placing() {
        return with("intent", "place").fields;
    }

    /** Presses the order button; the answer is the order's page, a payment page, or this page with what is wrong. */
    public ShopPage place() {
        return shopper.post("/checkout", placing());
    }

    /** Presses the button that updates the total. */
    public CheckoutForm update() {
        return on(shopper, shopper.post("/checkout", with("intent", "update").fields));
    }
}
