/** How payments are called, and how messages of providers come in. */
package io.quarkiverse.checkout.payment.internal;
