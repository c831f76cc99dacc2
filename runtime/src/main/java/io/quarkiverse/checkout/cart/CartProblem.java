package io.quarkiverse.checkout.cart;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.OptionChoices;

/** Why a change to a cart cannot be done. */
public sealed interface CartProblem {

    /** The catalogue does not have it, or does not sell it now. */
    record NotForSale() implements CartProblem {
    }

    record OutsideLimits(Item.Limits limits) implements CartProblem {
    }

    /** None is left. */
    record SoldOut(Item item) implements CartProblem {
    }

    /** @param left units that can still be had, those in the cart included */
    record TooFewLeft(long left) implements CartProblem {
    }

    record TooManyLines(int most) implements CartProblem {
    }

    record TooManyCodes(int most) implements CartProblem {
    }

    /** @param label of the option that is wrong */
    record OptionWrong(String label, OptionChoices.Problem problem) implements CartProblem {
    }
}
