package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.UUID;

/** What buyers withdrew from online, for a host to read. */
public interface Withdrawals {

    /** The statements about an order, the first one first; no two are about the same line. */
    List<Withdrawal> find(UUID orderId);
}
