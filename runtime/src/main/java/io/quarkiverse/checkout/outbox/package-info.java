/** Durable jobs, claimed with leases on database time, and the clock. */
package io.quarkiverse.checkout.outbox;
