/** Carts that travel: by links, and between people. */
package shop.carts;
