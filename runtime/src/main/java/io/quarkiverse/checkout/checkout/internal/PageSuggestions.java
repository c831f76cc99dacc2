package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.checkout.Suggested;
import io.quarkiverse.checkout.checkout.Suggestion;
import io.quarkiverse.checkout.checkout.Suggestions;
import io.quarkiverse.checkout.checkout.Suggestions.Occasion;
import io.quarkiverse.checkout.checkout.Suggestions.Page;
import io.quarkiverse.checkout.contact.CustomerAccounts.Customer;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkus.arc.All;

/** What goes with a cart or an order. What was bought before plays a part only where nobody else can be looking. */
@ApplicationScoped
class PageSuggestions {

    private static final Logger LOG = Logger.getLogger(PageSuggestions.class);

    private final List<Suggestions> sources;
    private final Legal legal;

    PageSuggestions(@All List<Suggestions> sources, Legal legal) {
        this.sources = sources;
        this.legal = legal;
    }

    /** For a joint cart, from what is in it alone. */
    Suggested of(Cart cart, Visit visit, Rules rules) {
        Optional<EmailAddress> known = cart.standing().joint() || cart.standing().joined() ? Optional.empty()
                : visit.customer().flatMap(PageSuggestions::address);
        return find(new Occasion(Page.CART, cart.itemIds(), known, visit.locale()), () -> rules);
    }

    /** @param proved whether the visitor has read the buyer's mail */
    Suggested of(Order order, Visit visit, boolean proved) {
        Set<String> items = order.lines().stream().map(OrderLine::itemId).collect(Collectors.toSet());
        Optional<EmailAddress> buyer = EmailAddress.parse(order.buyer().email()).filter(address -> proved
                || visit.customer().filter(customer -> isBuyer(customer, order)).isPresent());
        return find(new Occasion(Page.ORDER, items, buyer, visit.locale()), () -> legal.rules(order));
    }

    /** Whoever types an address has not shown that it is theirs. */
    private static boolean isBuyer(Customer customer, Order order) {
        return customer.key().equals(order.customer()) && customer.buyer().email().equalsIgnoreCase(order.buyer().email());
    }

    private static Optional<EmailAddress> address(Customer customer) {
        return EmailAddress.parse(customer.buyer().email());
    }

    private Suggested find(Occasion occasion, Supplier<Rules> rules) {
        try {
            List<Suggestion> found = sources.stream().flatMap(source -> source.find(occasion).stream())
                    .filter(Suggestion::canBeOffered).toList();
            return found.isEmpty() ? Suggested.NOTHING : new Suggested(found, rules.get());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Nothing is suggested on the %s page", occasion.page().name().toLowerCase(Locale.ROOT));
            return Suggested.NOTHING;
        }
    }
}
