package io.quarkiverse.checkout.payment;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

import io.quarkiverse.checkout.money.Money;

/**
 * What a provider answered. References are the provider's own, 1 to 200 characters; nothing is null. An outcome that
 * breaks these rules cannot be made: the constructors throw.
 */
public sealed interface PaymentOutcome {

    /** The longest reference of a provider that can be kept. */
    int REFERENCE_LENGTH = 200;

    /** The amount is promised and will be captured later; the order may be placed. */
    record Authorised(String reference, Money amount) implements PaymentOutcome {
        public Authorised {
            checkReference(reference);
            Objects.requireNonNull(amount, "amount");
        }
    }

    /** The amount is taken; the order may be placed. */
    record Captured(String reference, Money amount) implements PaymentOutcome {
        public Captured {
            checkReference(reference);
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * The shopper must do something at the provider's page first, such as 3-D Secure.
     *
     * @param url absolute, http or https, at most 2000 characters
     */
    record ActionRequired(String reference, URI url) implements PaymentOutcome {
        public ActionRequired {
            checkReference(reference);
            boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            if (!web || url.getHost() == null || url.toString().length() > 2000) {
                throw new IllegalArgumentException(
                        "a page to pay at has an absolute http or https address of at most 2000 characters");
            }
        }
    }

    /** Nothing was and nothing will be taken with this attempt. */
    record Declined(DeclineReason reason) implements PaymentOutcome {
        public Declined {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Released again, or given back in full, without an order. */
    record Cancelled(String reference) implements PaymentOutcome {
        public Cancelled {
            checkReference(reference);
        }
    }

    /**
     * Nobody can tell yet: asked again later, never treated as a failure.
     *
     * @param detail for merchants and logs; no personal data
     */
    record Unknown(String detail) implements PaymentOutcome {
        public Unknown {
            Objects.requireNonNull(detail, "detail");
        }
    }

    /**
     * The provider reports another amount, currency, reference or key than the attempt has. It never pays an order: a
     * person has to look. Made by {@link #checkedAgainst}; a handler may answer it, too, when it sees such a thing itself.
     *
     * @param reference what the provider reported
     * @param detail for merchants: expected and reported; no personal data
     */
    record Mismatched(String reference, String detail) implements PaymentOutcome {
        public Mismatched {
            checkReference(reference);
            Objects.requireNonNull(detail, "detail");
        }
    }

    /**
     * This outcome if its amount, currency and reference are those expected; {@link Mismatched} if not.
     *
     * @param expected the exact amount that was asked for
     * @param knownReference the reference of the attempt; null if none is known yet, then any is right
     */
    default PaymentOutcome checkedAgainst(Money expected, String knownReference) {
        return OutcomeCheck.check(this, expected, knownReference);
    }

    /** The provider's reference; empty if this outcome carries none. */
    default Optional<String> providerReference() {
        return Optional.ofNullable(OutcomeCheck.referenceOf(this));
    }

    private static void checkReference(String reference) {
        if (reference == null || reference.isBlank() || reference.length() > REFERENCE_LENGTH) {
            throw new IllegalArgumentException("a provider's reference has 1 to " + REFERENCE_LENGTH + " characters");
        }
    }
}
