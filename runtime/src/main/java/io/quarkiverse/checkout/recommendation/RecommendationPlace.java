package io.quarkiverse.checkout.recommendation;

/** Where something is recommended. */
public enum RecommendationPlace {
    /** On the cart page. */
    CART,
    /** On the page of an order, which is the confirmation, too. */
    ORDER,
    /** Below the receipt, in the mail that confirms an order. */
    RECEIPT,
    /** In mails of their own, some days after delivery. */
    MAIL;

    /** Whether its readers have to have agreed to it. */
    public boolean isMailed() {
        return this == RECEIPT || this == MAIL;
    }
}
