/** Ways to pay, what providers answer, and what becomes of each attempt. */
package io.quarkiverse.checkout.payment;
