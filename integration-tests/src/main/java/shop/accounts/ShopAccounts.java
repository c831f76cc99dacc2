package shop.accounts;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.contact.CustomerAccounts;
import io.quarkus.security.identity.SecurityIdentity;

/** Fills in what the shop knows of its customers; new accounts cannot be had here. */
@ApplicationScoped
class ShopAccounts implements CustomerAccounts {

    private static final Customer MARA = new Customer("mara", new Buyer("mara@example.com", "+49 451 5550123"),
            new Address("Mara Lindqvist", "", "Wakenitzstraße 12", "", "Lübeck", "", "23564", "DE"));
    private static final Customer OTTO = new Customer("otto", new Buyer("otto@example.com", ""), null);

    private final SecurityIdentity identity;

    ShopAccounts(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Optional<Customer> current() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        return switch (identity.getPrincipal().getName()) {
            case "mara" -> Optional.of(MARA);
            case "otto" -> Optional.of(OTTO);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> offer(String orderNumber) {
        return Optional.empty();
    }
}
