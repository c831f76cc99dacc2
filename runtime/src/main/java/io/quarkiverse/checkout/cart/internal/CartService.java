package io.quarkiverse.checkout.cart.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartChanged;
import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartOutcome;
import io.quarkiverse.checkout.cart.CartOutcome.Gone;
import io.quarkiverse.checkout.cart.CartOutcome.Refused;
import io.quarkiverse.checkout.cart.CartOutcome.Saved;
import io.quarkiverse.checkout.cart.CartProblem;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.FittedLine;
import io.quarkiverse.checkout.cart.Intake;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.cart.internal.LineCheck.Offer;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.OptionChoices;
import io.quarkiverse.checkout.money.Money;

/** Checks what a shopper wants, and has it stored. Hooks are asked before the transaction begins. */
@ApplicationScoped
class CartService implements Carts {

    private final CartStore store;
    private final LineCheck check;
    private final BrowserCart browser;
    private final CartConfig config;
    private final Event<CartChanged> changed;

    CartService(CartStore store, LineCheck check, BrowserCart browser, CartConfig config, Event<CartChanged> changed) {
        this.store = store;
        this.check = check;
        this.browser = browser;
        this.config = config;
        this.changed = changed;
    }

    @Override
    public Optional<Cart> current() {
        return browser.shopper().flatMap(this::find).filter(Cart::isOpen);
    }

    @Override
    public Optional<Cart> find(Shopper shopper) {
        return store.find(shopper);
    }

    @Override
    public Optional<Cart> find(UUID cartId) {
        return store.find(cartId);
    }

    @Override
    public Optional<Cart> hold(UUID cartId) {
        return store.hold(cartId);
    }

    @Override
    public CartOutcome add(Shopper shopper, NewLine line) {
        Optional<Offer> offer = check.offer(line.itemId());
        if (offer.isEmpty()) {
            return new Refused(List.of(new CartProblem.NotForSale()));
        }
        Item item = offer.get().item();
        OptionChoices choices = OptionChoices.check(item, line.options());
        if (choices instanceof OptionChoices.Invalid invalid) {
            return new Refused(LineCheck.problems(item, invalid));
        }
        OptionChoices.Valid valid = (OptionChoices.Valid) choices;
        CartLine added = new CartLine(Packing.newId(), item.id(), line.quantity(), valid.values(),
                item.unitPrice().plus(valid.surcharge()));
        return fired(store.write(shopper, true, cart -> add(cart, offer.get(), added)));
    }

    private CartEdit add(Cart cart, Offer offer, CartLine added) {
        Optional<CartLine> same = cart.lines().stream().filter(added::sameGoods).findFirst();
        int before = same.map(CartLine::quantity).orElse(0);
        int quantity = before + added.quantity();
        List<CartProblem> problems = new ArrayList<>(
                offer.problems(quantity, units(cart, added.itemId()) - before));
        if (same.isEmpty() && cart.lines().size() >= config.maxLines()) {
            problems.add(new CartProblem.TooManyLines(config.maxLines()));
        }
        if (!problems.isEmpty()) {
            return CartEdit.refuse(problems);
        }
        List<CartLine> lines = new ArrayList<>(cart.lines());
        if (same.isPresent()) {
            lines.set(lines.indexOf(same.get()), seen(same.get(), quantity, added.seenPrice()));
        } else {
            lines.add(added);
        }
        return CartEdit.lines(cart, lines);
    }

    @Override
    public List<FittedLine> fit(List<NewLine> lines, Locale locale) {
        Packing packing = new Packing(check.offers(itemIds(lines), locale), List.of(), Intake.Way.ADD, config.maxLines());
        return lines.stream().map(packing::put).toList();
    }

    @Override
    public CartOutcome take(Shopper shopper, Intake intake) {
        Map<String, Offer> offers = check.offers(itemIds(intake.lines()));
        return fired(store.write(shopper, true, cart -> take(cart, intake, offers)));
    }

    private CartEdit take(Cart cart, Intake intake, Map<String, Offer> offers) {
        Packing packing = new Packing(offers, cart.lines(), intake.way(), config.maxLines());
        intake.lines().forEach(packing::put);
        List<String> before = intake.way() == Intake.Way.REPLACE ? List.of() : cart.codes();
        List<String> codes = Stream.concat(before.stream(), intake.codes().stream().map(CartService::normal)).distinct()
                .limit(config.maxCodes()).toList();
        Map<String, String> attribution = intake.attribution().isEmpty() ? cart.attribution() : intake.attribution();
        return new CartEdit.WriteUndoably(new CartContent(packing.lines(), codes, attribution), intake.once());
    }

    private static Set<String> itemIds(List<NewLine> lines) {
        return lines.stream().map(NewLine::itemId).collect(Collectors.toSet());
    }

    @Override
    public CartOutcome undo(Shopper shopper) {
        return fired(store.write(shopper, false, cart -> new CartEdit.Undo()));
    }

    @Override
    public CartOutcome change(Shopper shopper, String lineId, int quantity, Seen seen) {
        Optional<CartLine> line = find(shopper).flatMap(cart -> cart.line(lineId));
        if (line.isEmpty()) {
            return new Gone();
        }
        Optional<Offer> offer = quantity == 0 ? Optional.empty() : check.offer(line.get().itemId());
        if (quantity != 0 && offer.isEmpty()) {
            return new Refused(List.of(new CartProblem.NotForSale()));
        }
        return fired(store.write(shopper, false, cart -> {
            Optional<CartLine> now = cart.line(lineId);
            if (now.isEmpty() || !isAsSeen(cart, now.get(), seen)) {
                return CartEdit.stale();
            }
            return quantity == 0 ? remove(cart, now.get()) : change(cart, now.get(), offer.get(), quantity);
        }));
    }

    private static boolean isAsSeen(Cart cart, CartLine line, Seen seen) {
        return cart.version() == seen.version() || cart.standing().joint() && line.quantity() == seen.quantity();
    }

    private static CartEdit remove(Cart cart, CartLine line) {
        return CartEdit.lines(cart, cart.lines().stream().filter(other -> !other.equals(line)).toList());
    }

    private CartEdit change(Cart cart, CartLine line, Offer offer, int quantity) {
        List<CartProblem> problems = offer.problems(quantity, units(cart, line.itemId()) - line.quantity());
        if (!problems.isEmpty()) {
            return CartEdit.refuse(problems);
        }
        Money price = OptionChoices.check(offer.item(), line.options()) instanceof OptionChoices.Valid valid
                ? offer.item().unitPrice().plus(valid.surcharge())
                : line.seenPrice();
        List<CartLine> lines = new ArrayList<>(cart.lines());
        lines.set(lines.indexOf(line), seen(line, quantity, price));
        return CartEdit.lines(cart, lines);
    }

    @Override
    public CartOutcome addCode(Shopper shopper, String code) {
        String normal = normal(code);
        return fired(store.write(shopper, false, cart -> {
            if (cart.codes().contains(normal)) {
                return CartEdit.codes(cart, cart.codes());
            }
            if (cart.codes().size() >= config.maxCodes()) {
                return CartEdit.refuse(List.of(new CartProblem.TooManyCodes(config.maxCodes())));
            }
            List<String> codes = new ArrayList<>(cart.codes());
            codes.add(normal);
            return CartEdit.codes(cart, codes);
        }));
    }

    @Override
    public CartOutcome removeCode(Shopper shopper, String code) {
        return fired(store.write(shopper, false,
                cart -> CartEdit.codes(cart, cart.codes().stream().filter(other -> !other.equals(code)).toList())));
    }

    @Override
    public Optional<CartSecret> adopt(Shopper shopper) {
        if (!shopper.signedIn() || !store.isApart(shopper)) {
            return Optional.empty();
        }
        return fired(store.write(shopper, true, cart -> CartEdit.lines(cart, cart.lines()))) instanceof Saved saved
                ? Optional.of(saved.secret())
                : Optional.empty();
    }

    @Override
    public boolean forget(UUID cartId) {
        return store.forget(cartId);
    }

    @Override
    public Map<UUID, Long> versions(Set<UUID> cartIds) {
        return store.versions(cartIds);
    }

    @Override
    public boolean makeJoint(UUID cartId) {
        return store.makeJoint(cartId);
    }

    @Override
    public Optional<CartSecret> join(UUID cartId, UUID linkId, Instant until) {
        return store.join(cartId, linkId, until);
    }

    @Override
    public void expel(UUID linkId) {
        store.expel(linkId);
    }

    @Override
    public boolean ordered(UUID cartId) {
        return store.close(cartId);
    }

    private CartOutcome fired(CartOutcome outcome) {
        if (outcome instanceof Saved saved) {
            changed.fire(new CartChanged(saved.cart().id(), saved.cart().version()));
        }
        return outcome;
    }

    private static CartLine seen(CartLine line, int quantity, Money price) {
        return new CartLine(line.id(), line.itemId(), quantity, line.options(), price);
    }

    private static int units(Cart cart, String itemId) {
        return cart.lines().stream().filter(line -> line.itemId().equals(itemId)).mapToInt(CartLine::quantity).sum();
    }

    private static String normal(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
