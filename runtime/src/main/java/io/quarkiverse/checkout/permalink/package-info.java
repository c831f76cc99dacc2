/** Carts that travel: links that say what to buy. */
package io.quarkiverse.checkout.permalink;
