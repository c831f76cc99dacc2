package io.quarkiverse.checkout.cart;

import java.util.Optional;

import io.quarkiverse.checkout.catalog.Item;

/**
 * What of a wanted thing can be had.
 *
 * @param wanted what was asked for
 * @param item what it is; empty if the catalogue does not have it
 * @param line what can be put into a cart, at the price of now; empty for nothing
 * @param problem why that is nothing or less than wanted; empty if it is all of it
 */
public record FittedLine(NewLine wanted, Optional<Item> item, Optional<CartLine> line, Optional<CartProblem> problem) {
}
