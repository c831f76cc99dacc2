/** Mails that bring carts back: at most once, never after the order, never against a wish. */
package io.quarkiverse.checkout.reminder;
