/** The model, its tables, and the chain that answers by default. */
package io.quarkiverse.checkout.recommendation.internal;
