package io.quarkiverse.checkout.checkout.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.checkout.AddressLabel;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.AddressProblem;
import io.quarkiverse.checkout.contact.Addresses;
import io.quarkiverse.checkout.contact.Buyer;
import io.quarkiverse.checkout.contact.CheckedAddress;
import io.quarkiverse.checkout.contact.EmailAddress;

/** One check of the typed form before an order: collects what is wrong in the order of the page. */
final class FormCheck {

    private static final int LONGEST_NOTE = 500;
    private static final Pattern PHONE = Pattern.compile("[+0-9()/. -]{5,30}");

    private final CheckoutState state;
    private final AddressForm addressForm;
    private final Countries countries;
    private final CheckoutMessages texts;
    private final List<FieldError> errors = new ArrayList<>();

    private FormCheck(CheckoutState state, AddressForm addressForm, Countries countries) {
        this.state = state;
        this.addressForm = addressForm;
        this.countries = countries;
        this.texts = Texts.of(state.locale());
    }

    /**
     * What the form says.
     *
     * @param destination null if nothing is delivered
     * @param billing null if it is the destination
     * @param errors empty if the rest may be used
     */
    record Checked(Buyer buyer, Address destination, Address billing, String note, List<FieldError> errors) {
    }

    static Checked run(CheckoutState state, AddressForm addressForm, Countries countries) {
        return new FormCheck(state, addressForm, countries).run();
    }

    private Checked run() {
        String email = email();
        Address destination = state.quote().hasPhysicalLines() ? address(CheckoutFields.DESTINATION) : null;
        Buyer buyer = new Buyer(email, phone());
        Address billing = CheckoutFields.hasBilling(state.form()) ? address(CheckoutFields.BILLING) : null;
        choices();
        return new Checked(buyer, destination, billing, note(), List.copyOf(errors));
    }

    private String email() {
        Optional<EmailAddress> email = EmailAddress.parse(text(CheckoutFields.EMAIL));
        if (email.isEmpty()) {
            errors.add(new FieldError(CheckoutFields.EMAIL, text(CheckoutFields.EMAIL).isBlank()
                    ? texts.fieldRequired(texts.email())
                    : texts.emailInvalid()));
        }
        return email.map(EmailAddress::value).orElse("");
    }

    private String phone() {
        String phone = text(CheckoutFields.PHONE).strip();
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            errors.add(new FieldError(CheckoutFields.PHONE, texts.phoneInvalid()));
        }
        return phone;
    }

    private String note() {
        String note = text(CheckoutFields.NOTE).strip();
        if (note.length() > LONGEST_NOTE) {
            errors.add(new FieldError(CheckoutFields.NOTE, texts.fieldTooLong(texts.noteLabel(), LONGEST_NOTE)));
        }
        return note;
    }

    private void choices() {
        String option = text(CheckoutFields.FULFILLMENT);
        if (!option.isEmpty() && state.quote().hasPhysicalLines() && !option.equals(state.quote().fulfillmentOption())
                && !state.quote().fulfillmentOptions().isEmpty()) {
            errors.add(new FieldError(CheckoutFields.FULFILLMENT, texts.optionUnavailable()));
        }
        if (state.payments().isEmpty()) {
            errors.add(new FieldError(CheckoutFields.PAYMENT, texts.noPayment()));
        } else if (!text(CheckoutFields.PAYMENT).isEmpty() && !text(CheckoutFields.PAYMENT).equals(state.payment())) {
            errors.add(new FieldError(CheckoutFields.PAYMENT, texts.paymentUnavailable()));
        }
    }

    private Address address(String prefix) {
        CheckedAddress checked = Addresses.check(CheckoutFields.address(state.form(), prefix), addressForm);
        checked.problems().forEach(problem -> errors.add(new FieldError(prefix + problem.field(), text(problem, checked))));
        String country = checked.address().addressCountry();
        if (prefix.equals(CheckoutFields.DESTINATION) && !country.isEmpty() && !countries.isServed(country)) {
            errors.add(new FieldError(prefix + CheckoutFields.COUNTRY,
                    texts.countryNotServed(Countries.name(country, state.locale()))));
        } else if (prefix.equals(CheckoutFields.DESTINATION) && checked.isValid()
                && state.quote().fulfillmentOptions().isEmpty() && !state.quote().incomplete()) {
            errors.add(new FieldError(prefix + CheckoutFields.COUNTRY, texts.noDelivery()));
        }
        return checked.address();
    }

    private String text(AddressProblem problem, CheckedAddress checked) {
        String label = label(problem, checked);
        return switch (problem.kind()) {
            case REQUIRED -> texts.fieldRequired(label);
            case TOO_LONG -> texts.fieldTooLong(label, problem.longest());
            case CONTROL_CHARACTERS -> texts.fieldCharacters(label);
            case PATTERN -> texts.fieldPattern(label, problem.example());
            case UNKNOWN_REGION -> texts.regionUnknown(label);
            case UNKNOWN_COUNTRY -> texts.countryUnknown();
        };
    }

    private String label(AddressProblem problem, CheckedAddress checked) {
        return switch (problem.field()) {
            case "full_name" -> texts.fullName();
            case "company" -> texts.company();
            case CheckoutFields.COUNTRY -> texts.country();
            default -> addressForm.format(checked.address().addressCountry()).fields().stream()
                    .filter(field -> field.part().fieldName().equals(problem.field()))
                    .map(field -> texts.addressLabel(AddressLabel.of(field)))
                    .findFirst().orElseThrow();
        };
    }

    private String text(String field) {
        Map<String, String> form = state.form();
        return form.getOrDefault(field, "");
    }
}
