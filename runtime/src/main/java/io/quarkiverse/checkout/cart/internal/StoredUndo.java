package io.quarkiverse.checkout.cart.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.cart.Cart;

/**
 * The way back from an edit.
 *
 * @param holder who made the edit, and alone may undo it
 * @param version of the cart after the edit
 * @param once names the edit
 */
record StoredUndo(UUID holder, long version, String once, List<StoredLine> lines, List<String> codes,
        Map<String, String> attribution) {

    static StoredUndo of(Cart before, String once) {
        return new StoredUndo(before.standing().holder(), before.version() + 1, once,
                StoredLines.of(before.lines()).lines(), before.codes(), before.attribution());
    }

    boolean isBy(Cart cart, String once) {
        return holder.equals(cart.standing().holder()) && this.once.equals(once);
    }

    boolean undoes(UUID holder, long version) {
        return this.holder.equals(holder) && this.version == version;
    }

    CartContent content() {
        return new CartContent(new StoredLines(lines).toLines(), codes, attribution);
    }

    /** As a JSON object. */
    @Immutable
    @jakarta.persistence.Converter
    public static class Converter extends JsonConverter<StoredUndo> {

        public Converter() {
            super(new TypeReference<>() {
            });
        }
    }
}
