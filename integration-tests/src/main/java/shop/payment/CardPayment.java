package shop.payment;

import java.net.URI;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;

/** A payment as the provider writes it: in its answers, and in its messages. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CardPayment(@JsonProperty(required = true) String id, @JsonProperty(required = true) UUID key,
        @JsonProperty(required = true) String status, @JsonProperty(required = true) long amount,
        @JsonProperty(required = true) String currency, @JsonProperty(required = true) long captured,
        @JsonProperty("decline_code") String declineCode, @JsonProperty("page_url") URI pageUrl) {

    /** @param expected the key that was asked for */
    PaymentOutcome outcome(UUID expected) {
        return key.equals(expected) ? outcome()
                : new PaymentOutcome.Mismatched(id, "asked for " + expected + ", reported was " + key);
    }

    PaymentOutcome outcome() {
        switch (status) {
            case "requires_action":
                return new PaymentOutcome.ActionRequired(id, pageUrl);
            case "authorised":
                return new PaymentOutcome.Authorised(id, Money.of(amount, currency));
            case "captured":
                return new PaymentOutcome.Captured(id, Money.of(captured, currency));
            case "declined":
                return new PaymentOutcome.Declined(reason());
            case "cancelled":
            case "refunded":
                return new PaymentOutcome.Cancelled(id);
            default:
                return new PaymentOutcome.Unknown("the provider says " + status);
        }
    }

    private DeclineReason reason() {
        if (declineCode == null) {
            return DeclineReason.REFUSED;
        }
        switch (declineCode) {
            case "insufficient_funds":
                return DeclineReason.INSUFFICIENT_FUNDS;
            case "expired":
                return DeclineReason.EXPIRED;
            case "authentication_failed":
                return DeclineReason.AUTHENTICATION_FAILED;
            case "abandoned":
                return DeclineReason.ABANDONED;
            default:
                return DeclineReason.REFUSED;
        }
    }
}
