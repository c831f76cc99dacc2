package io.quarkiverse.checkout.quote.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteHold;
import io.quarkiverse.checkout.quote.QuoteHolds;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.ShownQuote;

/** Holds as compressed JSON behind its HMAC; nothing is unpacked that we did not sign. */
final class SignedHolds implements QuoteHolds {

    private static final String SEPARATOR = ".";
    private static final Json JSON = new Json();

    private final UnaryOperator<byte[]> signature;
    private final String rules;

    SignedHolds(UnaryOperator<byte[]> signature, String rules) {
        this.signature = signature;
        this.rules = rules;
    }

    @Override
    public String write(QuoteRequest request, Quote quote) {
        byte[] packed = pack(JSON.convertToDatabaseColumn(new QuoteHold(request.cart().id(), request.destination(),
                quote.fulfillmentOption(), request.paymentHandler(), shown(quote))));
        return encode(signature.apply(packed)) + SEPARATOR + encode(packed);
    }

    @Override
    public Optional<QuoteHold> read(String text, UUID cartId) {
        String[] parts = text == null ? new String[0] : text.split("\\.", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            byte[] packed = Base64.getUrlDecoder().decode(parts[1]);
            boolean ours = MessageDigest.isEqual(signature.apply(packed), Base64.getUrlDecoder().decode(parts[0]));
            return ours ? Optional.of(JSON.convertToEntityAttribute(unpack(packed)))
                    .filter(hold -> hold.cartId().equals(cartId)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public ShownQuote shown(Quote quote) {
        return ShownQuote.of(quote, rules);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] pack(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unpack(byte[] packed) {
        try (InflaterInputStream unpacking = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Json extends JsonConverter<QuoteHold> {

        Json() {
            super(new TypeReference<>() {
            });
        }
    }
}
