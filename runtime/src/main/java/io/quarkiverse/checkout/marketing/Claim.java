package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.UUID;

import io.quarkiverse.checkout.contact.PersonKey;

/** A step that is this node's as long as nobody claims it after us. */
public interface Claim {

    /** Of what it is about: its episode. */
    UUID id();

    /** 1 for the first mail of its episode. */
    int number();

    /** Tells this claim from any later one. */
    int epoch();

    PersonKey person();

    Instant dueAt();

    /** For spreading what quiet hours hold up. */
    default long seed() {
        return id().getLeastSignificantBits() + number();
    }
}
