package io.quarkiverse.checkout.console.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.AddressLabel;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.AddressField.Part;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.AddressProblem;
import io.quarkiverse.checkout.contact.Addresses;
import io.quarkiverse.checkout.contact.CheckedAddress;
import io.quarkiverse.checkout.contact.Destination;

/** Reads where to, tidied as the checkout does it; what is not given is open. */
@ApplicationScoped
class WhatIfDestination {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final AddressForm addressForm;
    private final CheckoutConfig config;

    WhatIfDestination(AddressForm addressForm, CheckoutConfig config) {
        this.addressForm = addressForm;
        this.config = config;
    }

    /** The country that is assumed until somebody says otherwise. */
    String assumed() {
        return config.servedCountries().contains(config.defaultCountry()) ? config.defaultCountry()
                : config.servedCountries().stream().sorted().findFirst().orElseThrow();
    }

    Destination read(WhatIfForm form, Locale locale) {
        CheckoutMessages texts = Texts.of(locale);
        String country = form.text(WhatIfForm.COUNTRY).isEmpty() ? assumed()
                : form.text(WhatIfForm.COUNTRY).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            form.refuse(WhatIfForm.COUNTRY, texts.countryUnknown());
            return Destination.UNKNOWN;
        }
        if (!config.servedCountries().contains(country)) {
            form.refuse(WhatIfForm.COUNTRY, texts.countryNotServed(new Locale("", country).getDisplayCountry(locale)));
        }
        CheckedAddress checked = Addresses.check(new Address("", "", "", "", "", form.text(WhatIfForm.REGION),
                form.text(WhatIfForm.POSTAL_CODE), country), addressForm);
        refuse(form, WhatIfForm.REGION, Part.ADDRESS_REGION, checked, texts);
        refuse(form, WhatIfForm.POSTAL_CODE, Part.POSTAL_CODE, checked, texts);
        return checked.address().destination();
    }

    private void refuse(WhatIfForm form, String field, Part part, CheckedAddress checked, CheckoutMessages texts) {
        Optional<AddressProblem> problem = checked.problems().stream()
                .filter(found -> found.field().equals(part.fieldName())).findFirst();
        if (form.text(field).isEmpty() || problem.isEmpty()) {
            return;
        }
        String label = addressForm.format(checked.address().addressCountry()).field(part)
                .map(found -> texts.addressLabel(AddressLabel.of(found))).orElse(field);
        form.refuse(field, switch (problem.get().kind()) {
            case TOO_LONG -> texts.fieldTooLong(label, problem.get().longest());
            case PATTERN -> texts.fieldPattern(label, problem.get().example());
            case UNKNOWN_REGION -> texts.regionUnknown(label);
            default -> texts.fieldCharacters(label);
        });
    }
}
