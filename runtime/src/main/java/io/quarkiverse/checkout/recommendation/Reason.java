package io.quarkiverse.checkout.recommendation;

/** Why an item is recommended. */
public sealed interface Reason {

    /** The merchant says that it goes with an item at hand. */
    record GoesWith(String itemId) implements Reason {
    }

    /** It is bought together with an item at hand, or one that the person bought before, more often than otherwise. */
    record BoughtTogether(String itemId) implements Reason {
    }

    /** The person bought it before. */
    record BoughtBefore() implements Reason {
    }

    /** It is among what sells best in the category of an item at hand. */
    record BestSeller(String category) implements Reason {
    }
}
