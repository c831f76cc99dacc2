package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.cart.CartProblem;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;

/** Why a change to a cart cannot be done, in words. */
public final class CartTexts {

    private CartTexts() {
    }

    public static String text(CartProblem problem, CheckoutMessages texts) {
        if (problem instanceof CartProblem.OutsideLimits outside) {
            Item.Limits limits = outside.limits();
            return texts.cartQuantityInvalid(limits.minimum(), limits.maximum(), limits.increment());
        }
        if (problem instanceof CartProblem.SoldOut soldOut) {
            return texts.cartItemSoldOut(soldOut.item().label());
        }
        if (problem instanceof CartProblem.TooFewLeft tooFew) {
            return texts.lineTooFewLeft(tooFew.left());
        }
        if (problem instanceof CartProblem.TooManyLines full) {
            return texts.cartFull(full.most());
        }
        if (problem instanceof CartProblem.TooManyCodes full) {
            return texts.cartCodesFull(full.most());
        }
        if (problem instanceof CartProblem.OptionWrong wrong) {
            return text(wrong, texts);
        }
        return texts.cartItemUnknown();
    }

    private static String text(CartProblem.OptionWrong wrong, CheckoutMessages texts) {
        return switch (wrong.problem().kind()) {
            case MISSING -> texts.cartOptionRequired(wrong.label());
            case NO_SUCH_OPTION, NO_SUCH_CHOICE -> texts.cartOptionInvalid(wrong.label());
            case TOO_LONG -> texts.cartOptionTooLong(wrong.label(), ItemOption.LONGEST_TEXT);
            case UNPRINTABLE -> texts.cartOptionCharacters(wrong.label());
        };
    }
}
