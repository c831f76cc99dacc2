/** What can be bought: the host's items, and how many are left of them. */
package io.quarkiverse.checkout.catalog;
