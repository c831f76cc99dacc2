/** What the shop sells: read from a file at start, and handed to the checkout through its {@code Catalog} hook. */
package shop.products;
