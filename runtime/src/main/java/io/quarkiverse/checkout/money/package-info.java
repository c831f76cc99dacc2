/** Exact money: whole minor units, one rounding rule, shares that add up. Imports the JDK only. */
package io.quarkiverse.checkout.money;
