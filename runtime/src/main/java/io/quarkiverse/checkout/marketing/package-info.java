/** Mails that are not about an order: planned, decided at the last moment by the same rules, and handed over once. */
package io.quarkiverse.checkout.marketing;
