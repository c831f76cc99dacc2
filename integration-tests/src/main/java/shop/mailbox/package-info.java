/** Shows the mail that the demo's own mail server was given. */
package shop.mailbox;
