package io.quarkiverse.checkout.order;

/** Which orders count, and with what sum: for statements on their table. */
public final class KeptOrders {

    /** Neither cancelled nor given back in full. */
    public static final String CONDITION = "status <> 'CANCELLED' AND (refunded < total OR total = 0)";

    /** What was paid and not given back, in minor units. */
    public static final String PAID = "(total - refunded)";

    private KeptOrders() {
    }
}
