package io.quarkiverse.checkout.quote.internal;

import java.util.List;

import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;

/** The fees of an order, as charges and as what is to be taxed. */
record Fees(List<Charge> charges, List<Taxable> taxables) {
}
