package io.quarkiverse.checkout.cart.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartMergePolicy;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkiverse.checkout.cart.Shopper;

/** Reads carts, and changes them one at a time with their row locked. */
@ApplicationScoped
class CartStore {

    private static final Logger LOG = Logger.getLogger(CartStore.class);

    private final CartRepository carts;
    private final CartMergePolicy policy;
    private final CartConfig config;
    private final CheckoutConfig shop;
    private final Clock clock;

    CartStore(CartRepository carts, CartMergePolicy policy, CartConfig config, CheckoutConfig shop, Clock clock) {
        this.carts = carts;
        this.policy = policy;
        this.config = config;
        this.shop = shop;
        this.clock = clock;
    }

    Optional<Cart> find(Shopper shopper) {
        Optional<CartEntity> held = held(shopper);
        if (held.isEmpty() && shopper.signedIn()) {
            held = carts.findOpen(shopper.customer());
        }
        return held.map(CartEntity::toCart).filter(cart -> cart.expiresAt().isAfter(clock.instant()));
    }

    /** Whether the browser does not hold the open cart of its signed-in customer, though there is one. */
    boolean isApart(Shopper shopper) {
        Optional<CartEntity> held = held(shopper).filter(cart -> !cart.isMerged());
        return held.isPresent()
                ? held.get().isOpen() && !held.get().isOwned()
                : carts.findOpen(shopper.customer()).isPresent();
    }

    private Optional<CartEntity> held(Shopper shopper) {
        return shopper.secret().flatMap(carts::find).filter(cart -> !cart.isForeignTo(shopper.customer()));
    }

    /** @param create whether a cart is made where there is none that can change */
    @Transactional
    CartOutcome write(Shopper shopper, boolean create, Function<Cart, CartEdit> change) {
        Optional<CartEntity> held = shopper.secret().flatMap(carts::lock)
                .filter(cart -> cart.isOpen() && !cart.isForeignTo(shopper.customer()));
        if (held.isEmpty() && !create && !shopper.signedIn()) {
            return new CartOutcome.Gone();
        }
        CartSecret secret = held.isPresent() ? shopper.secret().get() : CartSecret.random();
        CartEntity cart = held.orElseGet(() -> blank(secret));
        if (shopper.signedIn() && !cart.isOwned()) {
            adopt(cart, shopper.customer());
        }
        CartEdit edit = change.apply(cart.toCart());
        if (edit instanceof CartEdit.Refuse refuse) {
            return new CartOutcome.Refused(refuse.problems());
        }
        if (edit instanceof CartEdit.Stale) {
            return new CartOutcome.Stale(cart.toCart());
        }
        CartEdit.Write write = (CartEdit.Write) edit;
        save(cart, write.lines(), write.codes());
        carts.persist(cart);
        return new CartOutcome.Saved(cart.toCart(), secret);
    }

    boolean close(UUID cartId) {
        return carts.close(cartId);
    }

    @Transactional
    long deleteExpired() {
        return carts.deleteExpired(clock.instant());
    }

    private CartEntity blank(CartSecret secret) {
        CartEntity cart = new CartEntity(secret, shop.currency());
        save(cart, List.of(), List.of());
        return cart;
    }

    private void save(CartEntity cart, List<CartLine> lines, List<String> codes) {
        Instant now = clock.instant();
        cart.change(lines, codes, now, now.plus(config.lifetime()));
    }

    /** Signing in: the cart kept with the account goes into this one, once. */
    private void adopt(CartEntity cart, String customer) {
        Optional<CartEntity> kept = carts.lockOpen(customer);
        if (kept.isPresent()) {
            merge(cart, kept.get());
            kept.get().become(CartStatus.MERGED);
            carts.flush(); // before this cart takes its place as the customer's only open one
        }
        cart.belongTo(customer);
    }

    private void merge(CartEntity guest, CartEntity account) {
        try {
            save(guest, policy.merge(guest.toCart(), account.toCart()), guest.toCart().codes());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s failed; the guest's cart stays as it is", policy.getClass().getName());
        }
    }
}
