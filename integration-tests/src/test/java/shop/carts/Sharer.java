package shop.carts;

import java.util.Map;

import org.jsoup.nodes.Element;

import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** A shopper who hands links to a cart on. */
record Sharer(ShopClient shopper) {

    static Sharer with(String item, int quantity) {
        Sharer sharer = new Sharer(ShopClient.arrive());
        sharer.shopper.add(item, quantity);
        return sharer;
    }

    /** Makes a link. @return its path */
    String link(String scope) {
        return links(shopper.post("/checkout/cart/shares", Map.of("scope", scope))).attr("value").replaceFirst("https?://[^/]+",
                "");
    }

    /** Ends the newest link. */
    ShopPage end() {
        return shopper.post(cart().document().selectFirst(".checkout-links form").attr("action"), Map.of());
    }

    ShopPage cart() {
        return shopper.get("/checkout/cart");
    }

    private static Element links(ShopPage cart) {
        return cart.document().selectFirst(".checkout-links input");
    }
}
