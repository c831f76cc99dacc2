/** Help for testing a shop: a payment provider that goes wrong as it is told. Published as the {@code tests} jar. */
package io.quarkiverse.checkout.testing;
