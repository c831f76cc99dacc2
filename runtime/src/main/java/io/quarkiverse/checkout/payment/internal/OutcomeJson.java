package io.quarkiverse.checkout.payment.internal;

import java.net.URI;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;

/** Outcomes as JSON with a {@code kind}; a mapper of our own, so that the host's settings cannot change what is stored. */
@Converter
public class OutcomeJson implements AttributeConverter<PaymentOutcome, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(PaymentOutcome outcome) {
        try {
            return JSON.writeValueAsString(write(outcome));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an outcome cannot be written as JSON", impossible);
        }
    }

    @Override
    public PaymentOutcome convertToEntityAttribute(String json) {
        try {
            return read(JSON.readValue(json, Stored.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored outcome cannot be read; was it written by a newer version?",
                    unreadable);
        }
    }

    private static Stored write(PaymentOutcome outcome) {
        if (outcome instanceof PaymentOutcome.Authorised it) {
            return new Stored(Kind.AUTHORISED, it.reference(), it.amount(), null);
        }
        if (outcome instanceof PaymentOutcome.Captured it) {
            return new Stored(Kind.CAPTURED, it.reference(), it.amount(), null);
        }
        if (outcome instanceof PaymentOutcome.ActionRequired it) {
            return new Stored(Kind.ACTION_REQUIRED, it.reference(), null, it.url().toString());
        }
        if (outcome instanceof PaymentOutcome.Declined it) {
            return new Stored(Kind.DECLINED, null, null, it.reason().name());
        }
        if (outcome instanceof PaymentOutcome.Cancelled it) {
            return new Stored(Kind.CANCELLED, it.reference(), null, null);
        }
        if (outcome instanceof PaymentOutcome.Mismatched it) {
            return new Stored(Kind.MISMATCHED, it.reference(), null, it.detail());
        }
        return new Stored(Kind.UNKNOWN, null, null, ((PaymentOutcome.Unknown) outcome).detail());
    }

    private static PaymentOutcome read(Stored stored) {
        return switch (stored.kind()) {
            case AUTHORISED -> new PaymentOutcome.Authorised(stored.reference(), stored.amount());
            case CAPTURED -> new PaymentOutcome.Captured(stored.reference(), stored.amount());
            case ACTION_REQUIRED -> new PaymentOutcome.ActionRequired(stored.reference(), URI.create(stored.detail()));
            case DECLINED -> new PaymentOutcome.Declined(DeclineReason.valueOf(stored.detail()));
            case CANCELLED -> new PaymentOutcome.Cancelled(stored.reference());
            case MISMATCHED -> new PaymentOutcome.Mismatched(stored.reference(), stored.detail());
            case UNKNOWN -> new PaymentOutcome.Unknown(stored.detail());
        };
    }

    enum Kind {
        AUTHORISED,
        CAPTURED,
        ACTION_REQUIRED,
        DECLINED,
        CANCELLED,
        MISMATCHED,
        UNKNOWN
    }

    /** @param detail the address, the reason or the text that the kind carries */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Stored(Kind kind, String reference, Long minor, String currency, String detail) {

        Stored(Kind kind, String reference, Money amount, String detail) {
            this(kind, reference, amount == null ? null : amount.minor(),
                    amount == null ? null : amount.currency().getCurrencyCode(), detail);
        }

        Money amount() {
            return Money.of(minor, currency);
        }
    }
}
