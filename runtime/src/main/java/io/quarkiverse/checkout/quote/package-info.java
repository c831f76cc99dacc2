/** What a cart costs: charges, totals, their fingerprint and what has changed. */
package io.quarkiverse.checkout.quote;
