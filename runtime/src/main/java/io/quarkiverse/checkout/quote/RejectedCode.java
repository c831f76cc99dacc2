package io.quarkiverse.checkout.quote;

/**
 * A code that does not count; reasons are those of the Universal Commerce Protocol ({@code discount_code_…}).
 *
 * @param code as typed
 */
public record RejectedCode(String code, Reason reason) {

    public enum Reason {
        /** Unknown; also the answer for a code that exists and is not for everybody. */
        INVALID,
        EXPIRED,
        ALREADY_APPLIED,
        COMBINATION_DISALLOWED,
        USER_NOT_LOGGED_IN,
        /** Known, and this cart does not meet its conditions. */
        USER_INELIGIBLE
    }
}
