package shop.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.FormElement;

/** A form of the withdrawal page as it stands, with what a shopper chooses and types. */
final class WithdrawalForm {

    private final ShopClient shopper;
    private final ShopPage page;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private WithdrawalForm(ShopClient shopper, ShopPage page) {
        this.shopper = shopper;
        this.page = page;
        FormElement form = (FormElement) page.document().selectFirst("form[action$=/withdraw]");
        if (form == null) {
            throw new AssertionError(
                    "no form at " + page.address() + " but status " + page.status() + ": " + page.text("main"));
        }
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
    }

    static WithdrawalForm at(ShopClient shopper, String order) {
        return on(shopper, shopper.get(order + "/withdraw"));
    }

    static WithdrawalForm on(ShopClient shopper, ShopPage page) {
        return new WithdrawalForm(shopper, page);
    }

    ShopPage page() {
        return page;
    }

    List<String> lines() {
        return page.document().select("input[type=checkbox]").eachAttr("name");
    }

    WithdrawalForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    String value(String name) {
        return fields.get(name);
    }

    ShopPage send() {
        return shopper.post(page.address().getPath(), fields);
    }

    /** Goes on to the last step. */
    WithdrawalForm next() {
        return on(shopper, send());
    }

    ShopPage confirm() {
        return with("intent", "confirm").send();
    }
}
