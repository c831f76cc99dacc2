package io.quarkiverse.checkout.cart.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkiverse.checkout.cart.CartMergePolicy;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.CartStatus;
import io.quarkiverse.checkout.cart.CartsMerged;
import io.quarkiverse.checkout.cart.Shopper;

/** Reads carts, and changes them one at a time with their row locked. */
@ApplicationScoped
class CartStore {

    private static final Logger LOG = Logger.getLogger(CartStore.class);

    private final CartRepository carts;
    private final CartMemberRepository members;
    private final CartMergePolicy policy;
    private final CartConfig config;
    private final CheckoutConfig shop;
    private final Event<CartsMerged> merged;
    private final Clock clock;

    CartStore(CartRepository carts, CartMemberRepository members, CartMergePolicy policy, CartConfig config,
            CheckoutConfig shop, Event<CartsMerged> merged, Clock clock) {
        this.carts = carts;
        this.members = members;
        this.policy = policy;
        this.config = config;
        this.shop = shop;
        this.merged = merged;
        this.clock = clock;
    }

    Optional<Cart> find(Shopper shopper) {
        Optional<Opened> held = held(shopper);
        if (held.isEmpty() && shopper.signedIn()) {
            held = carts.findOpen(shopper.customer()).map(Opened::begun);
        }
        return held.map(Opened::toCart).filter(this::isAlive);
    }

    Optional<Cart> find(UUID cartId) {
        return carts.findByIdOptional(cartId).map(CartEntity::toCart).filter(this::isAlive);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Cart> hold(UUID cartId) {
        return carts.hold(cartId).map(CartEntity::toCart).filter(this::isAlive);
    }

    private boolean isAlive(Cart cart) {
        return cart.expiresAt().isAfter(clock.instant());
    }

    /** Whether the browser does not hold the open cart of its signed-in customer, though there is one. */
    boolean isApart(Shopper shopper) {
        Optional<Opened> held = held(shopper).filter(opened -> !opened.cart().isMerged());
        return held.isPresent()
                ? held.get().isOpen() && held.get().isAdoptable()
                : carts.findOpen(shopper.customer()).isPresent();
    }

    private Optional<Opened> held(Shopper shopper) {
        return shopper.secret()
                .flatMap(secret -> carts.find(secret).map(Opened::begun).or(() -> joined(secret)))
                .filter(opened -> !opened.isForeignTo(shopper.customer()));
    }

    private Optional<Opened> joined(CartSecret secret) {
        return members.find(secret, clock.instant()).map(Opened::joined);
    }

    /** Waits for other changes of the same cart. */
    private Optional<Opened> lock(CartSecret secret) {
        Optional<Opened> begun = carts.lock(secret).map(Opened::begun);
        if (begun.isPresent()) {
            return begun;
        }
        Optional<Opened> joined = joined(secret);
        joined.ifPresent(opened -> carts.lock(opened.cart()));
        return joined;
    }

    /** @param create whether a cart is made where there is none that can change */
    @Transactional
    CartOutcome write(Shopper shopper, boolean create, Function<Cart, CartEdit> change) {
        Optional<Opened> held = shopper.secret().flatMap(this::lock)
                .filter(opened -> opened.isOpen() && !opened.isForeignTo(shopper.customer()));
        if (held.isEmpty() && !create && !shopper.signedIn()) {
            return new CartOutcome.Gone();
        }
        CartSecret secret = held.isPresent() ? shopper.secret().get() : CartSecret.random();
        Opened opened = held.orElseGet(() -> Opened.begun(blank(secret)));
        if (shopper.signedIn() && opened.isAdoptable()) {
            adopt(opened.cart(), shopper.customer());
        }
        Cart before = opened.toCart();
        CartEdit edit = change.apply(before);
        if (edit instanceof CartEdit.Refuse refuse) {
            return new CartOutcome.Refused(refuse.problems());
        }
        if (edit instanceof CartEdit.Stale || edit instanceof CartEdit.Undo && !before.undoable()) {
            return new CartOutcome.Stale(before);
        }
        write(opened, before, edit);
        return new CartOutcome.Saved(opened.toCart(), secret);
    }

    private void write(Opened opened, Cart before, CartEdit edit) {
        CartEntity cart = opened.cart();
        if (edit instanceof CartEdit.Write write) {
            save(opened, write.content());
        } else if (edit instanceof CartEdit.Undo) {
            save(opened, cart.undo().content());
            cart.undoableBy(null);
        } else if (edit instanceof CartEdit.WriteUndoably write
                && (cart.undo() == null || !cart.undo().isBy(before, write.once()))) {
            save(opened, write.content());
            cart.undoableBy(StoredUndo.of(before, write.once()));
        }
        carts.persist(cart);
    }

    boolean close(UUID cartId) {
        return carts.close(cartId);
    }

    @Transactional
    Map<UUID, Long> versions(Set<UUID> cartIds) {
        return carts.versions(cartIds);
    }

    @Transactional
    boolean makeJoint(UUID cartId) {
        Optional<CartEntity> cart = carts.lock(cartId).filter(CartEntity::isOpen);
        cart.ifPresent(CartEntity::becomeJoint);
        return cart.isPresent();
    }

    @Transactional
    Optional<CartSecret> join(UUID cartId, UUID linkId, Instant until) {
        Optional<CartEntity> cart = carts.lock(cartId)
                .filter(found -> found.isOpen() && found.isJoint() && members.countOf(found) < config.maxMembers());
        return cart.map(found -> {
            CartSecret secret = CartSecret.random();
            members.persist(new CartMemberEntity(found, secret, linkId, until));
            return secret;
        });
    }

    @Transactional
    void expel(UUID linkId) {
        members.expel(linkId);
    }

    @Transactional
    boolean forget(UUID cartId) {
        Optional<CartEntity> cart = carts.lock(cartId).filter(found -> !found.isJoint());
        cart.ifPresent(carts::delete);
        return cart.isPresent();
    }

    @Transactional
    long deleteExpired() {
        Instant now = clock.instant();
        members.deleteExpired(now);
        return carts.deleteExpired(now);
    }

    private CartEntity blank(CartSecret secret) {
        CartEntity cart = new CartEntity(secret, shop.currency());
        save(Opened.begun(cart), CartContent.NOTHING);
        return cart;
    }

    private void save(Opened opened, CartContent content) {
        Instant now = clock.instant();
        opened.change(content, now, now.plus(config.lifetime()));
    }

    /** Signing in: the cart kept with the account goes into this one, once. */
    private void adopt(CartEntity cart, String customer) {
        Optional<CartEntity> kept = carts.lockOpen(customer);
        if (kept.isPresent()) {
            carts.persist(cart);
            merge(cart, kept.get());
            kept.get().become(CartStatus.MERGED);
            carts.flush(); // before this cart takes its place as the customer's only open one
        }
        cart.belongTo(customer);
    }

    private void merge(CartEntity guest, CartEntity account) {
        try {
            Cart cart = guest.toCart();
            save(Opened.begun(guest), CartContent.of(cart).withLines(policy.merge(cart, account.toCart())));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s failed; the guest's cart stays as it is", policy.getClass().getName());
        }
        if (account.isJoint()) {
            guest.becomeJoint();
            members.move(account, guest);
        }
        merged.fire(new CartsMerged(account.id(), guest.id()));
    }
}
