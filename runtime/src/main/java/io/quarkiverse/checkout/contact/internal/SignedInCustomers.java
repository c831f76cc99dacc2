package io.quarkiverse.checkout.contact.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.contact.CustomerAccounts;
import io.quarkus.arc.DefaultBean;
import io.quarkus.security.identity.SecurityIdentity;

/** Knows a customer by the user name of the Quarkus identity, if the host has any security extension, and nothing else. */
@DefaultBean
@ApplicationScoped
class SignedInCustomers implements CustomerAccounts {

    private static final int LONGEST_KEY = 200;

    private final Instance<SecurityIdentity> identity;

    SignedInCustomers(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Customer> current() {
        return identity.isUnsatisfied() ? Optional.empty() : customer(identity.get());
    }

    @Override
    public Optional<String> offer(String orderNumber) {
        return Optional.empty();
    }

    static Optional<Customer> customer(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        String name = identity.getPrincipal().getName();
        // a name that cannot be a key is no customer: cut to size it could be somebody else's
        return name == null || name.isBlank() || name.length() > LONGEST_KEY ? Optional.empty()
                : Optional.of(new Customer(name, new Buyer("", ""), null));
    }
}
