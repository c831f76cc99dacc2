/** Card payments: the example of an adapter to a payment provider. */
package shop.payment;
