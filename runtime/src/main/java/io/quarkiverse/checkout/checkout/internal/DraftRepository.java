package io.quarkiverse.checkout.checkout.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftEntity, UUID> {

    private static final FormConverter FORMS = new FormConverter();

    Map<String, String> load(UUID cartId) {
        return findByIdOptional(cartId).map(DraftEntity::form).orElse(Map.of());
    }

    @Transactional
    void save(UUID cartId, Map<String, String> form) {
        getEntityManager().createNativeQuery("""
                INSERT INTO checkout_draft (cart_id, form) VALUES (:cart, cast(:form AS jsonb))
                ON CONFLICT (cart_id) DO UPDATE SET form = excluded.form
                """)
                .setParameter("cart", cartId)
                .setParameter("form", FORMS.convertToDatabaseColumn(form))
                .executeUpdate();
    }

    /** Changes one field, and keeps what else was typed. */
    @Transactional
    void put(UUID cartId, String field, String value) {
        Map<String, String> form = new HashMap<>(load(cartId));
        form.put(field, value);
        save(cartId, form);
    }

    void forget(UUID cartId) {
        delete("cartId", cartId);
    }
}
