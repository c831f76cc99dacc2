/** What all pages of the shop have in common. */
package shop.pages;
