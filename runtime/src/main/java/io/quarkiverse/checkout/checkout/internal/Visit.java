package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.contact.CustomerAccounts;
import io.quarkiverse.checkout.contact.CustomerAccounts.Customer;

/** The shopper behind the current request. */
@RequestScoped
class Visit {

    private static final Logger LOG = Logger.getLogger(Visit.class);
    /** Browsers all over the world are set to it. */
    private static final String SAYS_NOTHING = "en-us";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final CheckoutConfig shop;
    private final CartConfig config;
    private final Carts carts;
    private final CustomerAccounts accounts;
    private final HookCalls calls;
    private Optional<Customer> customer;
    private Optional<CartSecret> given = Optional.empty();
    private final Map<String, NewCookie> cookies = new LinkedHashMap<>();

    Visit(HttpHeaders headers, UriInfo uri, CheckoutConfig shop, CartConfig config, Carts carts,
            CustomerAccounts accounts, HookCalls calls) {
        this.headers = headers;
        this.uri = uri;
        this.shop = shop;
        this.config = config;
        this.carts = carts;
        this.accounts = accounts;
        this.calls = calls;
    }

    Shopper shopper() {
        return new Shopper(given.or(() -> held(config.cookieName())), customer().map(Customer::key).orElse(""));
    }

    private Optional<CartSecret> held(String name) {
        Cookie cookie = headers.getCookies().get(name);
        return CartSecret.parse(cookie == null ? null : cookie.getValue());
    }

    /** The shopper's cart in whatever status; for who is signed in, the one that belongs to them. */
    Optional<Cart> cart() {
        carts.adopt(shopper()).ifPresent(this::give);
        return carts.find(shopper());
    }

    /** The browser gets a cart's secret to keep with the answer to this request. */
    void give(CartSecret secret) {
        given = Optional.of(secret);
    }

    /** The browser holds another cart for a while, and its own one aside. */
    void join(CartSecret joint) {
        shopper().secret().ifPresent(own -> cookies.put(besideName(), cookie(besideName(), own.value())));
        give(joint);
    }

    /** The browser holds the cart again that it had before it joined another. */
    void leave() {
        Optional<CartSecret> own = held(besideName());
        own.ifPresentOrElse(this::give,
                () -> cookies.put(config.cookieName(), cookie(config.cookieName(), "")));
        cookies.put(besideName(), cookie(besideName(), ""));
    }

    /** Whether the browser has a cart of its own beside the one it holds. */
    boolean hasCartBeside() {
        return held(besideName()).isPresent();
    }

    private String besideName() {
        return config.cookieName() + "-beside";
    }

    /** To keep with the answer to this request. */
    Collection<NewCookie> newCookies() {
        given.ifPresent(secret -> cookies.put(config.cookieName(), cookie(config.cookieName(), secret.value())));
        return cookies.values();
    }

    Optional<Customer> customer() {
        if (customer == null) {
            customer = currentCustomer();
        }
        return customer;
    }

    /** The best of the shop's languages for this browser. */
    Locale locale() {
        return locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), shop.locales());
    }

    /** The served country that the browser's languages name first; else the one that the shop assumes. */
    String country(Countries countries) {
        return regions(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)).stream().filter(countries::isServed).findFirst()
                .orElse(countries.assumed());
    }

    static List<String> regions(String accepted) {
        try {
            return accepted == null ? List.of()
                    : LanguageRange.parse(accepted).stream().map(LanguageRange::getRange)
                            .filter(tag -> !tag.equals(SAYS_NOTHING)).map(tag -> Locale.forLanguageTag(tag).getCountry())
                            .toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    static Locale locale(String accepted, List<Locale> offered) {
        try {
            Locale best = accepted == null ? null : Locale.lookup(LanguageRange.parse(accepted), offered);
            return best == null ? offered.get(0) : best;
        } catch (IllegalArgumentException e) {
            return offered.get(0);
        }
    }

    /** Where shoppers reach the shop, without a slash at the end. */
    String site() {
        URI site = shop.url().orElseGet(() -> uri.getBaseUri().resolve("/"));
        String text = site.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** Whether a script asks, which puts parts of the answer into the page it has. */
    boolean byScript() {
        return headers.getHeaderString("HX-Request") != null;
    }

    /** Whether a program asks, which wants data rather than a page. */
    boolean byProgram() {
        return headers.getAcceptableMediaTypes().stream().findFirst()
                .filter(type -> !type.isWildcardSubtype() && type.getSubtype().endsWith("json")).isPresent();
    }

    /** @param secret nothing to have it forgotten */
    private NewCookie cookie(String name, String secret) {
        return new NewCookie.Builder(name)
                .value(secret)
                .path("/")
                .secure(config.cookieSecure())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(secret.isEmpty() ? 0 : (int) config.lifetime().toSeconds())
                .build();
    }

    private Optional<Customer> currentCustomer() {
        try {
            return calls.ask(CustomerAccounts.class, accounts, "current", question -> accounts.current()).value();
        } catch (HookFaultException e) {
            LOG.errorf(e, "The shopper goes on as a guest: %s", e.getMessage());
            return Optional.empty();
        }
    }
}
