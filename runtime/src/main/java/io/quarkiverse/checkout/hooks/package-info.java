/** Which hooks there are, and who answers them. */
package io.quarkiverse.checkout.hooks;
