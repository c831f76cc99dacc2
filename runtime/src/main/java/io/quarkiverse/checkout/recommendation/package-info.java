/** What goes with what: learned from the shop's own orders, and said by its merchants. */
package io.quarkiverse.checkout.recommendation;
