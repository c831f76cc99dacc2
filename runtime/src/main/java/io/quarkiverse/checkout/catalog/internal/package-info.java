/** The default inventory: stock and holds in our own tables. */
package io.quarkiverse.checkout.catalog.internal;
