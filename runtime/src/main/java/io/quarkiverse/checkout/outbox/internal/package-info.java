/** The jobs' table, the worker that claims from it, and the system's clock. */
package io.quarkiverse.checkout.outbox.internal;
