package shop.payment;

import java.util.Optional;

/**
 * What the provider answered.
 *
 * @param payment empty if the answer is not a payment that can be read, whatever the status says
 */
record CardAnswer(int status, Optional<CardPayment> payment) {

    private static final int SLOW_DOWN = 429;

    /** The provider understood the request and says no; repeating it would not help. */
    boolean isRefusal() {
        return status >= 400 && status < 500 && status != SLOW_DOWN;
    }
}
