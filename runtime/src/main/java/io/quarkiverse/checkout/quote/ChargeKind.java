package io.quarkiverse.checkout.quote;

/** What a charge is for, in the order in which charges come about and are shown. */
public enum ChargeKind {
    /** A line's goods with their options. */
    GOODS,
    /** A discount on lines. */
    ITEMS_DISCOUNT,
    /** A discount on the order or its delivery. */
    DISCOUNT,
    FULFILLMENT,
    FEE,
    TAX,
    ROUNDING
}
