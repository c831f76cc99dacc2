/** What a shopper means to buy, kept on the server and reached by a secret. */
package io.quarkiverse.checkout.cart;
