/** Who buys and where to: buyers, addresses and the host's accounts. */
package io.quarkiverse.checkout.contact;
