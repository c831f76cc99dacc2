/** The shop's two demo users, and how the checkout knows them. */
package shop.accounts;
