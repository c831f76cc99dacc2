package io.quarkiverse.checkout.console;

import java.util.List;

import io.quarkiverse.checkout.checkout.CheckoutPage.Country;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;

/**
 * The page that explains a total to a merchant.
 *
 * @param shell what is around it
 * @param form what was typed; fields are {@code order}, or {@code items}, {@code country}, {@code region},
 *        {@code postal_code}, {@code delivery}, {@code payment} and {@code codes}
 * @param countries that are sold to, sorted by name
 * @param order that was looked up; null if none was
 * @param whatIf what was computed; null if nothing was
 */
public record TotalsPage(Shell shell, Form form, List<Country> countries, OrderTotals order, WhatIf whatIf) {

    public TotalsPage {
        countries = List.copyOf(countries);
    }
}
