package io.quarkiverse.checkout.contact.internal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.ShopKey;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.UnsubscribeLinks;

/** A version, a purpose, a person and a MAC of these: 46 characters, short enough for no mail header to be folded. */
@ApplicationScoped
class SignedUnsubscribeLinks implements UnsubscribeLinks {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{46}");
    private static final byte VERSION = 1;
    private static final int SIGNED = 18;
    private static final int LENGTH = 34;

    private final ShopKey key;

    SignedUnsubscribeLinks(DataSource dataSource) {
        key = new ShopKey(dataSource, "unsubscribe");
    }

    @Override
    public String token(PersonKey person, Purpose purpose) {
        byte[] signed = ByteBuffer.allocate(SIGNED).put(VERSION).put((byte) purpose.code()).put(person.bytes()).array();
        byte[] token = ByteBuffer.allocate(LENGTH).put(signed).put(key.sign(signed), 0, LENGTH - SIGNED).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public Optional<Request> read(String token) {
        if (token == null || !FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        byte[] signed = Arrays.copyOf(bytes, SIGNED);
        boolean ours = MessageDigest.isEqual(Arrays.copyOf(key.sign(signed), LENGTH - SIGNED),
                Arrays.copyOfRange(bytes, SIGNED, LENGTH));
        return ours && signed[0] == VERSION ? Arrays.stream(Purpose.values()).filter(it -> it.code() == signed[1]).findFirst()
                .map(purpose -> new Request(PersonKey.of(Arrays.copyOfRange(signed, 2, SIGNED)), purpose))
                : Optional.empty();
    }
}
