/** What the shop decides about orders. */
package shop.orders;
