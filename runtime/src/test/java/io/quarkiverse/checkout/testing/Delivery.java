package io.quarkiverse.checkout.testing;

/**
 * One try to deliver a webhook.
 *
 * @param event the webhook's id
 * @param status what the shop answered; 0 if it did not
 */
public record Delivery(String event, int status) {

    boolean isAcknowledged() {
        return status >= 200 && status < 300;
    }
}
