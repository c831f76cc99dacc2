package io.quarkiverse.checkout.contact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.contact.AddressField.Part;
import io.quarkiverse.checkout.contact.AddressField.Region;
import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;
import io.quarkiverse.checkout.contact.AddressProblem.Kind;

/** One run of {@link Addresses#check}: collects the problems on its way through the fields. */
final class AddressCheck {

    private static final Map<Part, Integer> LONGEST = Map.of(Part.STREET_ADDRESS, 200, Part.EXTENDED_ADDRESS, 200,
            Part.ADDRESS_LOCALITY, 100, Part.ADDRESS_REGION, 100, Part.POSTAL_CODE, 20);

    private final AddressFormat format;
    private final List<AddressProblem> problems = new ArrayList<>();

    AddressCheck(AddressFormat format) {
        this.format = format;
    }

    void refuseCountry(boolean missing) {
        Kind kind = missing ? Kind.REQUIRED : Kind.UNKNOWN_COUNTRY;
        problems.add(new AddressProblem("address_country", kind, "address_country", 2, ""));
    }

    CheckedAddress run(Address typed) {
        String fullName = text(new Rule("full_name", "full_name", true, 100, ""), typed.fullName(), TypedText::tidy);
        String company = text(new Rule("company", "company", false, 100, ""), typed.company(), TypedText::tidy);
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (AddressField field : format.fields()) {
            parts.put(field.part(), part(field, typed(field.part(), typed)));
        }
        Address address = new Address(fullName, company,
                parts.getOrDefault(Part.STREET_ADDRESS, ""), parts.getOrDefault(Part.EXTENDED_ADDRESS, ""),
                parts.getOrDefault(Part.ADDRESS_LOCALITY, ""), parts.getOrDefault(Part.ADDRESS_REGION, ""),
                parts.getOrDefault(Part.POSTAL_CODE, ""), format.country());
        return new CheckedAddress(address, problems);
    }

    private static String typed(Part part, Address typed) {
        return switch (part) {
            case STREET_ADDRESS -> typed.streetAddress();
            case EXTENDED_ADDRESS -> typed.extendedAddress();
            case ADDRESS_LOCALITY -> typed.addressLocality();
            case ADDRESS_REGION -> typed.addressRegion();
            case POSTAL_CODE -> typed.postalCode();
        };
    }

    private String part(AddressField field, String typed) {
        Rule rule = new Rule(field.part().fieldName(), field.label(), field.required(), LONGEST.get(field.part()),
                field.example());
        boolean postal = field.part() == Part.POSTAL_CODE;
        String text = text(rule, typed, postal ? PostalCodes::tidy : TypedText::tidy);
        if (text.isEmpty()) {
            return text;
        }
        if (!field.regions().isEmpty()) {
            return region(field, text).map(Region::code).orElseGet(() -> refuse(rule, Kind.UNKNOWN_REGION));
        }
        Pattern pattern = field.pattern();
        if (pattern == null || pattern.matcher(text).matches()) {
            return text;
        }
        return (postal ? PostalCodes.asWritten(text, field) : Optional.<String> empty())
                .orElseGet(() -> refuse(rule, Kind.PATTERN));
    }

    private Optional<Region> region(AddressField field, String text) {
        String prefix = format.country() + "-";
        return field.region(text).or(() -> text.regionMatches(true, 0, prefix, 0, prefix.length())
                ? field.region(text.substring(prefix.length()))
                : Optional.empty());
    }

    private String text(Rule rule, String typed, UnaryOperator<String> tidy) {
        // what is far too long is not even looked at
        if (typed != null && typed.length() > 10 * rule.longest()) {
            return refuse(rule, Kind.TOO_LONG);
        }
        String text = typed == null ? "" : tidy.apply(typed);
        if (text.isEmpty()) {
            return rule.required() ? refuse(rule, Kind.REQUIRED) : text;
        }
        if (TypedText.isHarmful(text)) {
            return refuse(rule, Kind.CONTROL_CHARACTERS);
        }
        return text.length() > rule.longest() ? refuse(rule, Kind.TOO_LONG) : text;
    }

    private String refuse(Rule rule, Kind kind) {
        problems.add(new AddressProblem(rule.field(), kind, rule.label(), rule.longest(), rule.example()));
        return "";
    }

    private record Rule(String field, String label, boolean required, int longest, String example) {
    }
}
