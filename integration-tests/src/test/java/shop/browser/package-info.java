/** The shop as people use it: in a real browser, with and without scripts, by keyboard, on a phone and on a desktop. */
package shop.browser;
