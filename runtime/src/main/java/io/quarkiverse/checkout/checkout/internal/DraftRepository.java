package io.quarkiverse.checkout.checkout.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftEntity, UUID> {

    private static final FormConverter FORMS = new FormConverter();

    Map<String, String> load(Cart cart) {
        return findByIdOptional(cart.standing().holder()).map(DraftEntity::form).orElse(Map.of());
    }

    @Transactional
    void save(Cart cart, Map<String, String> form) {
        getEntityManager().createNativeQuery("""
                INSERT INTO checkout_draft (holder, cart_id, form) VALUES (:holder, :cart, cast(:form AS jsonb))
                ON CONFLICT (holder) DO UPDATE SET form = excluded.form, cart_id = excluded.cart_id
                """)
                .setParameter("holder", cart.standing().holder())
                .setParameter("cart", cart.id())
                .setParameter("form", FORMS.convertToDatabaseColumn(form))
                .executeUpdate();
    }

    /** Changes one field, and keeps what else was typed. */
    @Transactional
    void put(Cart cart, String field, String value) {
        Map<String, String> form = new HashMap<>(load(cart));
        form.put(field, value);
        save(cart, form);
    }

    /** Fills in what was not typed yet. */
    @Transactional
    void suggest(Cart cart, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.putAll(load(cart));
        save(cart, form);
    }

    /** Whoever typed that address. */
    void forget(EmailAddress address) {
        getEntityManager().createNativeQuery("DELETE FROM checkout_draft WHERE lower(form ->> :field) = lower(:address)")
                .setParameter("field", CheckoutFields.EMAIL).setParameter("address", address.value()).executeUpdate();
    }

    /** Of everybody in a cart. */
    void forget(UUID cartId) {
        delete("cartId", cartId);
    }
}
