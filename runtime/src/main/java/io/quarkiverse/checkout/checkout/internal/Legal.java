package io.quarkiverse.checkout.checkout.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.JurisdictionProfile;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Sale;
import io.quarkiverse.checkout.checkout.LegalConfig;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.quote.Quote;

/** Asks the profile about a page or an order. */
@ApplicationScoped
class Legal {

    private static final Logger LOG = Logger.getLogger(Legal.class);

    private final JurisdictionProfile profile;
    private final LegalConfig config;
    private final String seller;
    private final Clock clock;
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    Legal(JurisdictionProfile profile, LegalConfig config, CheckoutConfig shop, Clock clock) {
        this.profile = profile;
        this.config = config;
        this.seller = config.sellerCountry().orElse(shop.defaultCountry());
        this.clock = clock;
    }

    /** For a page that shows a quote. */
    Rules rules(CheckoutState state) {
        Rules rules = rules(state.destination(), state.locale(), clock.instant());
        check(rules, state.quote(), state.destination().country());
        return rules;
    }

    /** For an order, as of the day it was placed. */
    Rules rules(Order order) {
        Destination buyer = order.destination() == null ? Destination.of(order.country()) : order.destination().destination();
        return rules(buyer, order.locale(), order.placedAt());
    }

    /** For what is offered to somebody who is on no page. */
    Rules rulesOfToday(Destination buyer, Locale locale) {
        return rules(buyer, locale, clock.instant());
    }

    /** Until when the buyer of an order can withdraw online; empty if not at all. */
    Optional<Instant> withdrawableUntil(Order order) {
        int days = rules(order).withdrawalDays();
        if (days == 0 || order.status() == OrderStatus.CANCELLED) {
            return Optional.empty();
        }
        // the day of the delivery does not count, and the last one counts as a whole
        return Optional.of(order.placedAt().plus(config.deliveryAllowance()).plus(Duration.ofDays(days + 1L)));
    }

    /** The same for pages and mails that only lead there: a profile that fails keeps nobody from an order or its receipt. */
    Optional<Instant> offeredUntil(Order order) {
        try {
            return withdrawableUntil(order).filter(clock.instant()::isBefore);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s failed; the way to withdraw is not shown", profile.getClass().getName());
            return Optional.empty();
        }
    }

    boolean withdrawable(Order order) {
        return withdrawableUntil(order).filter(clock.instant()::isBefore).isPresent();
    }

    private Rules rules(Destination buyer, Locale locale, Instant at) {
        return profile.rules(new Sale(seller, buyer, locale, LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }

    private void check(Rules rules, Quote quote, String country) {
        if (rules.taxInPrices() && PageExtensions.taxAdded(quote) && warned.add(country)) {
            LOG.warnf("Prices that are shown to consumers in %s have to include tax, and those of this shop do not: see "
                    + "quarkus.checkout.tax.included", country);
        }
    }
}
