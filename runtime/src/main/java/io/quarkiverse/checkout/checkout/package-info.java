/** The one page, and turning a checkout into an order. */
package io.quarkiverse.checkout.checkout;
