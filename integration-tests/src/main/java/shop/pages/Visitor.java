package shop.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import shop.products.Category;
import shop.products.Shelves;

/** Who looks at a page, and what the frame around every page needs to know. */
@Named
@RequestScoped
public class Visitor {

    private final HttpHeaders headers;
    private final CheckoutConfig checkout;
    private final SecurityIdentity identity;
    private final Shelves shelves;
    private final Carts carts;

    Visitor(HttpHeaders headers, CheckoutConfig checkout, SecurityIdentity identity, Shelves shelves, Carts carts) {
        this.headers = headers;
        this.checkout = checkout;
        this.identity = identity;
        this.shelves = shelves;
        this.carts = carts;
    }

    /** The first language of the browser that the shop speaks, else the shop's first. */
    public Locale locale() {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage).map(Locale::forLanguageTag)
                .filter(checkout.locales()::contains).findFirst().orElse(checkout.locales().get(0));
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The user name; empty for a guest. */
    public String name() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    public List<Category> categories() {
        return shelves.in(locale()).categories();
    }

    /** How many things are in the cart; a customer's own may not have come to this browser yet. */
    public int inCart() {
        return carts.current().or(this::kept).map(Cart::units).orElse(0);
    }

    private Optional<Cart> kept() {
        return isSignedIn() ? carts.find(new Shopper(Optional.empty(), name())) : Optional.empty();
    }

    /** The page in the visitor's language. */
    public TemplateInstance show(TemplateInstance page) {
        return page.setLocale(locale());
    }
}
