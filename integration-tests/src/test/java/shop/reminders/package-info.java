/** Carts that are left, and the mails about them. */
package shop.reminders;
