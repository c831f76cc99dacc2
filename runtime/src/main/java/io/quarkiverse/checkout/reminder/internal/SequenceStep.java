package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;

/**
 * One mail of a sequence.
 *
 * @param on whether it is sent at all
 * @param delay after the cart was abandoned
 * @param subject what is not written in it is the usual one
 * @param text what stands above the items
 * @param incentive what it gives its reader; null for nothing
 */
record SequenceStep(boolean on, Duration delay, MerchantWords subject, MerchantWords text, Incentive incentive) {

    /** One that says what is usual, and gives nothing. */
    static SequenceStep usual(boolean on, Duration delay) {
        return new SequenceStep(on, delay, MerchantWords.NONE, MerchantWords.NONE, null);
    }
}
