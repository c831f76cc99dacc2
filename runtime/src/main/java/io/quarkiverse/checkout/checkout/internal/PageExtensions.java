package io.quarkiverse.checkout.checkout.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.checkout.AddressLabel;
import io.quarkiverse.checkout.contact.Address;
import io.quarkiverse.checkout.contact.AddressField;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.Unconfirmed;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** What templates ask of our types beyond their own methods. */
@TemplateExtension
public class PageExtensions {

    private static final Set<String> CITY_BEFORE_CODE = Set.of("AU", "CA", "GB", "IE", "IN", "NZ", "US");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private PageExtensions() {
    }

    /** What a field is called. */
    static AddressLabel name(AddressField field) {
        return AddressLabel.of(field);
    }

    static boolean optional(AddressField field) {
        return !field.required();
    }

    /** Whether digits are all that is typed into it. */
    static boolean numeric(AddressField field) {
        return DIGITS.matcher(field.example()).matches();
    }

    /** Whether a line cannot be bought. */
    static boolean blocked(Quote quote) {
        return !quote.lines().stream().allMatch(QuoteLine::buyable);
    }

    /** Whether taxes are part of the prices. */
    static boolean taxIncluded(Quote quote) {
        return quote.charges().stream().anyMatch(charge -> charge.kind() == ChargeKind.TAX && charge.included());
    }

    /** Whether taxes come on top of the prices. */
    static boolean taxAdded(Quote quote) {
        return quote.charges().stream()
                .anyMatch(charge -> charge.kind() == ChargeKind.TAX && !charge.included() && !charge.amount().isZero());
    }

    /** How old an answer is that stands in. */
    static long minutesBefore(Unconfirmed part, Quote quote) {
        return Duration.between(part.since().orElse(quote.at()), quote.at()).toMinutes();
    }

    /** For how long the total of a quote is honoured. */
    static long heldMinutes(Quote quote) {
        return Duration.between(quote.at(), quote.validUntil()).toMinutes();
    }

    /** The address as it stands on a parcel. */
    static List<String> lines(Address address, Locale locale) {
        String city = address.addressLocality();
        String code = address.postalCode();
        String region = region(address);
        String place = CITY_BEFORE_CODE.contains(address.addressCountry())
                ? joined(joined(city, region), code)
                : joined(joined(code, city), region);
        List<String> lines = new ArrayList<>(List.of(address.fullName(), address.company(), address.streetAddress(),
                address.extendedAddress(), place,
                new Locale("", address.addressCountry()).getDisplayCountry(locale)));
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** The day as the locale writes it, in the server's time zone. */
    static String day(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** Date and time as the locale writes them, with the server's time zone. */
    static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG).withLocale(locale).withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** Its code where people write that; its name where the code is only a number. */
    private static String region(Address address) {
        String code = address.addressRegion();
        return DIGITS.matcher(code).matches()
                ? Arc.container().instance(AddressForm.class).get().format(address.addressCountry())
                        .field(AddressField.Part.ADDRESS_REGION).flatMap(field -> field.region(code))
                        .map(AddressField.Region::name).orElse(code)
                : code;
    }

    private static String joined(String one, String other) {
        return (one + ' ' + other).strip();
    }
}
