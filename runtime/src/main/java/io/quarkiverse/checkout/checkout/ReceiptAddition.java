package io.quarkiverse.checkout.checkout;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.order.Order;

/** What a feature has to show below a receipt. It decides whether the buyer may be shown something that is no receipt. */
public interface ReceiptAddition {

    /** Empty for nothing. */
    Optional<Below> below(Order order);

    /**
     * What is shown.
     *
     * @param title above the items
     * @param unsubscribe what the link is called
     * @param unsubscribeUrl where its reader gets rid of it
     */
    record Below(String title, List<MailedItem> items, String unsubscribe, String unsubscribeUrl) {

        public Below {
            items = List.copyOf(items);
        }
    }
}
