package io.quarkiverse.checkout.recommendation;

import java.time.Instant;
import java.util.UUID;

import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.SkipReason;

/**
 * That a merchant is to contact the buyer of an order.
 *
 * @param number 1 for the first one about the order
 * @param orderNumber what people call the order by
 * @param person the buyer
 * @param reason why it never was to be done; null if it was, or still is
 * @param endedAt when it was dealt with; null if it was not
 * @param endedBy the merchant who did; null if nobody did
 */
public record FollowUp(UUID orderId, int number, String orderNumber, PersonKey person, FollowUpState state, Instant dueAt,
        SkipReason reason, Instant endedAt, String endedBy) {
}
