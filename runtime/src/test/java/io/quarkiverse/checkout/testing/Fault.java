package io.quarkiverse.checkout.testing;

import java.time.Duration;

/**
 * What can go wrong with a payment provider. The P-numbers are the rows of the fault matrix in the reliability notes; the
 * rows without a fault here are about the shop itself (P7 to P9, P18, P19, P21, P22, P27, P33) or are choices of the
 * shopper at the payment page (P20). Those of {@link Kind#CALL} hit one call of any {@link Operation}; the others stay
 * with a payment from its start on.
 */
public enum Fault {

    /** P1: nothing is done, and no answer comes. */
    TIMEOUT_BEFORE(Kind.CALL, 60_000),

    /** P2, P28: it is done, and no answer comes. */
    TIMEOUT_AFTER(Kind.CALL, 60_000),

    /** P3: it is done, and the connection breaks in the middle of the answer. */
    RESET(Kind.CALL, 0),

    /** P3: it is done, and the answer is not JSON. */
    GARBAGE(Kind.CALL, 0),

    /** P3: it is done, and the answer has status 200 and no body. */
    EMPTY(Kind.CALL, 0),

    /** P4: it is done, and the answer has status 500. */
    ERROR(Kind.CALL, 0),

    /** P5: status 409, as if another call with the same key was running. */
    CONFLICT(Kind.CALL, 0),

    /** P6: status 429 with {@code Retry-After}; nothing is done. */
    RATE_LIMITED(Kind.CALL, 1_000),

    /** P26, P28: the provider refuses with status 402; nothing is done. */
    REFUSED(Kind.CALL, 0),

    /** P32: it is done, and the answer comes late. */
    SLOW(Kind.CALL, 2_000),

    /** P10: each webhook arrives {@link Script#count} times, at the same time. */
    WEBHOOK_DUPLICATE(Kind.WEBHOOK, 0),

    /** P11: the webhook of an earlier state arrives after that of the later one. */
    WEBHOOK_OUT_OF_ORDER(Kind.WEBHOOK, 0),

    /** P12: the webhook is delivered before the call that caused it is answered. */
    WEBHOOK_FIRST(Kind.WEBHOOK, 0),

    /** P13: a webhook about a payment that the shop never started comes, too. */
    WEBHOOK_FOREIGN(Kind.WEBHOOK, 0),

    /** P14: no webhook is sent. */
    WEBHOOK_LOST(Kind.WEBHOOK, 0),

    /** P14: the webhook comes late. */
    WEBHOOK_LATE(Kind.WEBHOOK, 2_000),

    /** P15: signed with another secret. */
    WEBHOOK_BAD_SIGNATURE(Kind.WEBHOOK, 0),

    /** P15: not signed. */
    WEBHOOK_UNSIGNED(Kind.WEBHOOK, 0),

    /** P15: rightly signed, ten minutes ago. */
    WEBHOOK_OLD(Kind.WEBHOOK, 0),

    /** P16: everything about the payment reports one minor unit less than was asked. */
    WRONG_AMOUNT(Kind.PAYMENT, 0),

    /** P16: everything about the payment reports another currency. */
    WRONG_CURRENCY(Kind.PAYMENT, 0),

    /** P17: everything about the payment reports another key and reference. */
    FOREIGN_REFERENCE(Kind.PAYMENT, 0),

    /** P23: declined whatever the shopper does. */
    DECLINED(Kind.PAYMENT, 0),

    /** P24: the amount is taken twice. */
    CAPTURED_TWICE(Kind.PAYMENT, 0),

    /** P25: the authorisation has expired when it is to be captured. */
    AUTHORISATION_EXPIRED(Kind.PAYMENT, 0),

    /** P30, P31: pending at first; approved after the delay. */
    PENDING(Kind.PAYMENT, 2_000);

    private final Kind kind;
    private final Duration delay;

    Fault(Kind kind, long delayMillis) {
        this.kind = kind;
        this.delay = Duration.ofMillis(delayMillis);
    }

    public Kind kind() {
        return kind;
    }

    /** How long it lasts unless its {@link Script} says otherwise. */
    public Duration delay() {
        return delay;
    }

    public enum Kind {
        CALL,
        WEBHOOK,
        PAYMENT
    }
}
