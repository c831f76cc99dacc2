/** Orders as they were agreed; never recalculated. */
package io.quarkiverse.checkout.order;
