/** What the shop decides about orders: their delivery, fees, discounts and numbers. */
package shop.orders;
