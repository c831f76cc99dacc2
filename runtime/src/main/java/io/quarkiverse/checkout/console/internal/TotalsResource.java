package io.quarkiverse.checkout.console.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.CheckoutPage.Country;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.console.OrderTotals;
import io.quarkiverse.checkout.console.TotalsPage;
import io.quarkiverse.checkout.console.WhatIf;
import io.smallrye.common.annotation.Blocking;

/** Where merchants look up how a total came about. It writes nothing, and shows nobody's data. */
@Blocking
@ShopperPage
class TotalsResource {

    private static final String ORDER = "order";

    private final Visitor visitor;
    private final OrderLookup orders;
    private final WhatIfs whatIfs;
    private final WhatIfDestination destinations;
    private final CheckoutConfig config;

    TotalsResource(Visitor visitor, OrderLookup orders, WhatIfs whatIfs, WhatIfDestination destinations,
            CheckoutConfig config) {
        this.visitor = visitor;
        this.orders = orders;
        this.whatIfs = whatIfs;
        this.destinations = destinations;
        this.config = config;
    }

    /** With {@code order}, that order; with {@code items}, what they would cost now. */
    @GET
    @Path("console/totals")
    @RolesAllowed(Merchants.ROLE)
    public Response show(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Shell shell = visitor.shell();
        if (query.containsKey(ORDER)) {
            return order(query.getFirst(ORDER).strip(), shell);
        }
        Map<String, String> typed = new HashMap<>();
        WhatIfForm.FIELDS.stream().filter(query::containsKey).forEach(field -> typed.put(field, query.getFirst(field)));
        return typed.isEmpty() ? page(200, shell, Map.of(), List.of(), null, null) : whatIf(typed, shell);
    }

    private Response order(String number, Shell shell) {
        ConsoleMessages texts = ConsoleTexts.of(shell.locale());
        if (number.isEmpty()) {
            return page(422, shell, Map.of(), List.of(new FieldError(ORDER, texts.orderMissing())), null, null);
        }
        Optional<OrderTotals> found = orders.find(number);
        return page(found.isPresent() ? 200 : 404, shell, Map.of(ORDER, number), found.isPresent() ? List.of()
                : List.of(new FieldError(ORDER, texts.orderUnknown(number))), found.orElse(null), null);
    }

    private Response whatIf(Map<String, String> typed, Shell shell) {
        WhatIfOutcome outcome = whatIfs.explain(typed, shell.locale());
        if (outcome instanceof WhatIfOutcome.Refused refused) {
            return page(refused.status(), shell, typed, refused.errors(), null, null);
        }
        return page(200, shell, typed, List.of(), null, ((WhatIfOutcome.Explained) outcome).whatIf());
    }

    private Response page(int status, Shell shell, Map<String, String> typed, List<FieldError> errors, OrderTotals order,
            WhatIf whatIf) {
        Map<String, String> values = new HashMap<>(typed);
        values.putIfAbsent(WhatIfForm.COUNTRY, destinations.assumed());
        TotalsPage page = new TotalsPage(shell, new Form(values, errors), countries(shell.locale()), order, whatIf);
        return PageResponses.page(status, ConsolePages.totals(page), shell.locale()).build();
    }

    private List<Country> countries(Locale locale) {
        return config.servedCountries().stream()
                .map(code -> new Country(code, new Locale("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale))).toList();
    }
}
