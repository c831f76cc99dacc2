/** One sender for all mail. */
package io.quarkiverse.checkout.mail;
