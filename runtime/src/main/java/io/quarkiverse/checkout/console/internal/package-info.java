/** The merchant's pages, and the same for the Dev UI. */
package io.quarkiverse.checkout.console.internal;
