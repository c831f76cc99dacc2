package io.quarkiverse.checkout.contact;

import java.util.Optional;

/**
 * Tokens by which people ask for no more mail. Nothing is stored for one, and none ever ends: it says whom it is about, and
 * proves that we made it. It tells nothing about the person, and opens nothing else.
 */
public interface UnsubscribeLinks {

    String token(PersonKey person, Purpose purpose);

    /** What a token asks for; empty if it is not one of ours. */
    Optional<Request> read(String token);

    /** Who wants no more of what. */
    record Request(PersonKey person, Purpose purpose) {
    }
}
