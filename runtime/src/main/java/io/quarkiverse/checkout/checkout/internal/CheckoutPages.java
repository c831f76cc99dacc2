package io.quarkiverse.checkout.checkout.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkiverse.checkout.checkout.CheckoutPage;
import io.quarkiverse.checkout.checkout.CheckoutPage.Change;
import io.quarkiverse.checkout.checkout.CheckoutPage.PaymentChoice;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;
import io.quarkiverse.checkout.quote.QuoteHolds;

/** Renders the one page. */
@ApplicationScoped
class CheckoutPages {

    private final Shells shells;
    private final AddressForm addressForm;
    private final Countries countries;
    private final Legal legal;
    private final QuoteHolds holds;
    private final VisitorEstimates estimates;
    private final ConsentBoxes consents;

    CheckoutPages(Shells shells, AddressForm addressForm, Countries countries, Legal legal, QuoteHolds holds,
            VisitorEstimates estimates, ConsentBoxes consents) {
        this.shells = shells;
        this.addressForm = addressForm;
        this.countries = countries;
        this.legal = legal;
        this.holds = holds;
        this.estimates = estimates;
        this.consents = consents;
    }

    ResponseBuilder page(int status, CheckoutState state, List<FieldError> errors, List<Change> changes,
            boolean signedIn) {
        String country = state.destination().country();
        Map<String, String> form = new HashMap<>(state.form());
        form.putIfAbsent(CheckoutFields.DESTINATION + CheckoutFields.COUNTRY, country);
        form.putIfAbsent(CheckoutFields.BILLING + CheckoutFields.COUNTRY, country);
        String billingCountry = form.get(CheckoutFields.BILLING + CheckoutFields.COUNTRY);
        Form typed = new Form(form, errors);
        Rules rules = legal.rules(state);
        AddressFormat address = addressForm.format(country);
        CheckoutPage page = new CheckoutPage(shells.of(state.locale()), state.cart(), state.quote(),
                estimates.within(state, address).orElse(null), holds.write(state.request(), state.quote()),
                typed, consents.show(country, typed, state.locale()), address,
                addressForm.format(countries.isKnown(billingCountry) ? billingCountry : country),
                countries.list(state.locale()), payments(state), changes,
                Texts.of(state.locale()).button(rules.button()), rules, signedIn);
        return PageResponses.page(status, Pages.Shop.checkout(page), state.locale());
    }

    private static List<PaymentChoice> payments(CheckoutState state) {
        return state.payments().stream()
                .map(option -> new PaymentChoice(option.handler(), option.label().title(), option.label().description(),
                        option.handler().equals(state.payment())))
                .toList();
    }
}
