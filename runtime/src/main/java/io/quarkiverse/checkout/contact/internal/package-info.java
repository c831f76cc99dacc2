/** The defaults of the contact hooks. */
package io.quarkiverse.checkout.contact.internal;
