package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.Drafts;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.Person;

@ApplicationScoped
class StoredDrafts implements Drafts {

    private final DraftRepository drafts;
    private final CheckoutStates states;
    private final PlacementRepository placements;

    StoredDrafts(DraftRepository drafts, CheckoutStates states, PlacementRepository placements) {
        this.drafts = drafts;
        this.states = states;
        this.placements = placements;
    }

    @Override
    @Transactional
    public Optional<Draft> of(Cart cart, Locale locale) {
        Map<String, String> form = drafts.load(cart);
        return EmailAddress.parse(form.get(CheckoutFields.EMAIL))
                .map(email -> new Draft(email, states.request(cart, form, locale), placements.hasLive(cart.id())));
    }

    @Override
    public List<UUID> begunBy(Person person) {
        return drafts.begunBy(person);
    }
}
