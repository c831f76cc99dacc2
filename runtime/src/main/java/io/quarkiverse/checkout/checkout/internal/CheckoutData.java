package io.quarkiverse.checkout.checkout.internal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.contact.Erased;
import io.quarkiverse.checkout.contact.KeptFor;
import io.quarkiverse.checkout.contact.Person;
import io.quarkiverse.checkout.contact.PersonalDataSource;
import io.quarkiverse.checkout.contact.PersonalRecord;

/**
 * What was typed on checkout pages, and the carts that it was typed for. Comes last: that typing is what leads from a person
 * to their cart.
 */
@Priority(-1000)
@ApplicationScoped
class CheckoutData implements PersonalDataSource {

    private static final String CART = "checkout_cart";
    private static final String DRAFT = "checkout_draft";

    private final DraftRepository drafts;
    private final Carts carts;
    private final PlacementRepository placements;

    CheckoutData(DraftRepository drafts, Carts carts, PlacementRepository placements) {
        this.drafts = drafts;
        this.carts = carts;
        this.placements = placements;
    }

    @Override
    public String section() {
        return "checkouts";
    }

    @Override
    public Set<String> tables() {
        return Set.of(DRAFT, CART);
    }

    @Override
    public List<PersonalRecord> find(Person person) {
        List<PersonalRecord> found = new ArrayList<>();
        drafts.of(person).forEach(draft -> found.add(new PersonalRecord(DRAFT, null, new TreeMap<>(draft.form()))));
        drafts.begunBy(person).forEach(id -> carts.find(id).ifPresent(cart -> found.add(record(cart))));
        return found;
    }

    private static PersonalRecord record(Cart cart) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", cart.id().toString());
        fields.put("status", cart.status().name());
        fields.put("lines", cart.lines().stream().map(CheckoutData::text).collect(joining("\n")));
        fields.put("codes", String.join(", ", cart.codes()));
        return new PersonalRecord(CART, cart.activeAt(), fields);
    }

    private static String text(CartLine line) {
        return line.quantity() + " × " + line.itemId() + line.options().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(option -> ", " + option.getKey() + ": " + option.getValue()).collect(joining());
    }

    /** What is being paid stays until it is known what comes of it; a cart of several people is theirs, too. */
    @Override
    public Erased erase(Person person) {
        List<UUID> begun = drafts.begunBy(person);
        Erased erased = Erased.deleted(drafts.forget(person));
        for (UUID cart : begun) {
            if (placements.isUnderWay(cart)) {
                erased = erased.plus(Erased.kept(1, KeptFor.PAYMENT));
            } else {
                erased = erased.plus(carts.forget(cart) ? Erased.deleted(1) : Erased.kept(1, KeptFor.OTHERS));
            }
        }
        return erased;
    }
}
