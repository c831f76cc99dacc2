package io.quarkiverse.checkout.console;

import java.util.List;

import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.order.AttributedSales;

/**
 * The page that shows what links brought.
 *
 * @param shell what is around it
 * @param days that are looked back
 * @param periods what can be chosen instead, in days
 * @param sales the highest revenue first
 * @param cut whether there are more than the page shows
 */
public record LinkSalesPage(Shell shell, int days, List<Integer> periods, List<AttributedSales> sales, boolean cut) {

    public LinkSalesPage {
        periods = List.copyOf(periods);
        sales = List.copyOf(sales);
    }
}
