/** How an order reaches the shopper. */
package io.quarkiverse.checkout.fulfillment;
