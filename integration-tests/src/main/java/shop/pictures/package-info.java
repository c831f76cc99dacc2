/** Draws the products: one drawing for each kind of thing, in the colour of each variant. */
package shop.pictures;
