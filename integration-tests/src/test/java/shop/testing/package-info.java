/** What the tests of the whole shop share: one application with its own servers, and shoppers by plain HTTP. */
package shop.testing;
