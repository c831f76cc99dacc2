package shop.testing;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An answer of the shop, at the address where it was found. */
public record ShopPage(int status, URI address, HttpHeaders headers, String html) {

    /** Where a redirect leads. */
    public Optional<URI> location() {
        return status >= 300 && status < 400 ? headers.firstValue("Location").map(address::resolve) : Optional.empty();
    }

    /** Whether this is the page of an order (or of its payment, as long as that runs). */
    public boolean isOrder() {
        return status == 200 && address.getPath().contains("/checkout/orders/");
    }

    public Document document() {
        return Jsoup.parse(html, address.toString());
    }

    /** The text of the first element that matches; empty if none does. */
    public String text(String selector) {
        return document().select(selector).stream().findFirst().map(element -> element.text()).orElse("");
    }

    /** The order's or the checkout's total as it is shown. */
    public String total() {
        return text(".checkout-total dd");
    }
}
