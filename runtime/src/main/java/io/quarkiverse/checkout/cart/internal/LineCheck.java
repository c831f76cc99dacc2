package io.quarkiverse.checkout.cart.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.cart.CartProblem;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.catalog.OptionChoices;

/** Whether so many of an item, with these options, can be put into a cart. */
@ApplicationScoped
class LineCheck {

    private final Assortment assortment;
    private final Inventory inventory;
    private final CheckoutConfig config;

    LineCheck(Assortment assortment, Inventory inventory, CheckoutConfig config) {
        this.assortment = assortment;
        this.inventory = inventory;
        this.config = config;
    }

    /** An item on sale and how many of it are left; empty if it is not on sale. */
    Optional<Offer> offer(String itemId) {
        return Optional.ofNullable(offers(Set.of(itemId)).get(itemId)).filter(Offer::isForSale);
    }

    Map<String, Offer> offers(Set<String> itemIds) {
        return offers(itemIds, config.locales().get(0));
    }

    /** Those of some items that the catalogue knows, by id, on sale or not. */
    Map<String, Offer> offers(Set<String> itemIds, Locale locale) {
        Map<String, Item> items = assortment.resolve(new CatalogQuery(itemIds, config.currency(), locale));
        Map<String, Long> left = items.isEmpty() ? Map.of() : inventory.available(items.keySet());
        Map<String, Offer> offers = new HashMap<>();
        items.forEach((id, item) -> offers.put(id, new Offer(item, left.getOrDefault(id, Long.MAX_VALUE))));
        return offers;
    }

    /**
     * An item of the catalogue.
     *
     * @param left units, as far as limited
     */
    record Offer(Item item, long left) {

        /**
         * @param quantity of the line as it would be
         * @param others units of the same item on other lines of the cart
         */
        List<CartProblem> problems(int quantity, int others) {
            if (left <= 0) {
                return List.of(new CartProblem.SoldOut(item));
            }
            if (!item.limits().allow(quantity) || (long) quantity + others > item.limits().maximum()) {
                return List.of(new CartProblem.OutsideLimits(item.limits()));
            }
            return left < (long) quantity + others
                    ? List.of(new CartProblem.TooFewLeft(Math.max(0, left - others)))
                    : List.of();
        }

        /**
         * The most of so many units that can be had; 0 for none.
         *
         * @param others units of the same item on other lines of the cart
         */
        int most(long quantity, int others) {
            return item.limits().highest(Math.min(quantity, Math.min(left, item.limits().maximum()) - others));
        }

        boolean isForSale() {
            return item.availability() == Item.Availability.AVAILABLE;
        }
    }

    static List<CartProblem> problems(Item item, OptionChoices.Invalid choices) {
        Map<String, String> labels = item.options().stream()
                .collect(Collectors.toMap(ItemOption::name, ItemOption::label));
        List<CartProblem> problems = new ArrayList<>();
        for (OptionChoices.Problem problem : choices.problems()) {
            problems.add(new CartProblem.OptionWrong(labels.getOrDefault(problem.option(), problem.option()), problem));
        }
        return problems;
    }
}
