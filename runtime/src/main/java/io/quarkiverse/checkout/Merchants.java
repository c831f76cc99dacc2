package io.quarkiverse.checkout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.quarkus.security.identity.SecurityIdentity;

/** Who may open the console, and who is doing so. */
@ApplicationScoped
public class Merchants {

    public static final String ROLE = "checkout-merchant";
    private static final int LONGEST_NAME = 200;

    private final Instance<SecurityIdentity> identity;

    Merchants(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    /** The name of who is signed in, for the record; at most {@value #LONGEST_NAME} characters. */
    public String name() {
        String name = identity.get().getPrincipal().getName();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
