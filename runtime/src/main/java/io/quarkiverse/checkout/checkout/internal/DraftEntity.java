package io.quarkiverse.checkout.checkout.internal;

import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

/** What somebody typed on the page of a cart so far. */
@Entity
@Table(name = "checkout_draft")
public class DraftEntity {

    @Id
    private UUID holder;

    @Column(name = "cart_id")
    private UUID cartId;

    @Convert(converter = FormConverter.class)
    @ColumnTransformer(write = "?::jsonb")
    @Column(columnDefinition = "jsonb")
    private Map<String, String> form;

    protected DraftEntity() {
    }

    Map<String, String> form() {
        return form;
    }
}
