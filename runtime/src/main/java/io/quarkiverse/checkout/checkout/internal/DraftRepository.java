package io.quarkiverse.checkout.checkout.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.contact.Person;
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

    /** Whatever somebody typed their address with. */
    List<DraftEntity> of(Person person) {
        return find("holder in ?1", holders("true", person)).list();
    }

    /** Those of it that they began themselves. */
    List<UUID> begunBy(Person person) {
        return holders("holder = cart_id", person);
    }

    @SuppressWarnings("unchecked")
    private List<UUID> holders(String which, Person person) {
        return getEntityManager()
                .createNativeQuery("SELECT holder FROM checkout_draft WHERE lower(form ->> :field) IN (:spellings) AND "
                        + which + " ORDER BY holder", UUID.class)
                .setParameter("field", CheckoutFields.EMAIL).setParameter("spellings", person.spellings()).getResultList();
    }

    @Transactional
    long forget(Person person) {
        return delete("holder in ?1", holders("true", person));
    }

    /** Of everybody in a cart. */
    void forget(UUID cartId) {
        delete("cartId", cartId);
    }
}
