/** What a shop's own beans owe the checkout, as tests that a host extends. Part of the {@code tests} jar; needs JUnit. */
package io.quarkiverse.checkout.testing.laws;
