package io.quarkiverse.checkout.catalog;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.money.Money;

/** Something the shopper may choose or write about an item, such as an engraving. */
public sealed interface ItemOption {

    /** Highest number of characters that any option's text may have. */
    int LONGEST_TEXT = 200;

    /** The form field, {@code [a-z0-9_-]{1,40}}, unique within the item. */
    String name();

    /** What the shopper reads. */
    String label();

    /** Whether the item cannot be bought without it. */
    boolean required();

    /** One of a list. An empty answer stands for none where it is not required. */
    record Choice(String name, String label, boolean required, List<Value> values) implements ItemOption {

        public Choice {
            values = List.copyOf(values);
        }

        /** The value of a code, if it is among the choices. */
        public Optional<Value> value(String code) {
            return values.stream().filter(value -> value.code().equals(code)).findFirst();
        }
    }

    /**
     * A value of a {@link Choice}.
     *
     * @param code what is stored
     * @param label what the shopper reads
     * @param surcharge added to the price of each unit; may be zero, never negative
     */
    record Value(String code, String label, Money surcharge) {
    }

    /**
     * A line of text, such as an engraving.
     *
     * @param maxLength characters, 1 to {@value #LONGEST_TEXT}
     * @param surcharge added to the price of each unit if anything is written; may be zero, never negative
     */
    record Text(String name, String label, boolean required, int maxLength, Money surcharge) implements ItemOption {
    }
}
