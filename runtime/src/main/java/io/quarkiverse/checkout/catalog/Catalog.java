package io.quarkiverse.checkout.catalog;

import java.util.List;

import io.quarkiverse.checkout.CheckoutHook;

/**
 * The host store's products and their prices: the one hook that every shop implements.
 * <ul>
 * <li><b>Decides</b> which ids can be bought, at what price, and what the shopper may choose about them.</li>
 * <li><b>Called</b> for each page, cart change and placement, with all the ids at once; nothing is cached. {@code search}
 * only for pages where merchants pick items.</li>
 * <li><b>Default</b>: none. A build without a {@code Catalog} fails; dev mode stands in a small demo catalogue. Without a
 * {@code search} of its own, merchants type ids.</li>
 * <li><b>Several</b>: a second bean fails the build.</li>
 * <li><b>Thread</b>: a thread of its own, with the request's context, may block; no transaction of ours is open. Answer
 * within {@code quarkus.checkout.hooks.catalog.deadline}; then the thread is interrupted.</li>
 * <li><b>Failure</b>: without an answer in time, after the {@code retries} that are configured, a clear page says to
 * try again, with 503, and nothing is charged; an id that was not asked for is ignored, an item in another currency or
 * with a negative or huge price is treated as not for sale. Without an answer of {@code search} its page says so and takes
 * ids; what it answers too much is left out.</li>
 * </ul>
 */
@CheckoutHook(CheckoutHook.Kind.PORT)
public interface Catalog {

    /**
     * Looks up items by id.
     *
     * @return what is known of the ids asked for, in any order; an unknown id is simply absent. Never null.
     */
    List<Item> resolve(CatalogQuery query);

    /**
     * Finds items that a merchant may pick from a list.
     *
     * @return at most {@link CatalogSearch#most()} items, the likeliest first, as {@link #resolve} gives them; none if the
     *         shop has no search. Never null.
     */
    default List<Item> search(CatalogSearch search) {
        return List.of();
    }
}
