/** The sender, on top of the host's mailer. */
package io.quarkiverse.checkout.mail.internal;
