package io.quarkiverse.checkout.testing;

import java.net.URI;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a shop asks for at the start of a payment.
 *
 * @param capture whether the amount is taken as soon as it is approved
 * @param hosted whether the shopper pays at the provider's page; if not, it is approved at once
 * @param returnUrl where the page sends the shopper afterwards; null if there is no browser
 */
record PaymentOrder(UUID key, long amount, String currency, boolean capture, boolean hosted, URI returnUrl) {

    static PaymentOrder read(UUID key, JsonNode body) {
        String returnUrl = body.path("return_url").asText("");
        if (!body.path("amount").canConvertToLong() || body.path("amount").asLong() <= 0
                || !body.path("currency").asText().matches("[A-Z]{3}")) {
            throw new Refusal(422, "amount must be positive minor units, and currency an ISO 4217 code");
        }
        return new PaymentOrder(key, body.path("amount").asLong(), body.path("currency").asText(),
                body.path("capture").asBoolean(true), body.path("hosted").asBoolean(true),
                returnUrl.isEmpty() ? null : URI.create(returnUrl));
    }

    boolean sameMoney(PaymentOrder other) {
        return amount == other.amount && currency.equals(other.currency);
    }
}
