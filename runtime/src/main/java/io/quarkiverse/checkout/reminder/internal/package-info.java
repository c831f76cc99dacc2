/** When to remind whom, why not, and the mail itself. */
package io.quarkiverse.checkout.reminder.internal;
