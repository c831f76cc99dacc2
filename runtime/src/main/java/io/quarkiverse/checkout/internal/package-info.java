/** What the extension itself needs at run time. */
package io.quarkiverse.checkout.internal;
