/** What the people behind the shop look up. */
package io.quarkiverse.checkout.console;
