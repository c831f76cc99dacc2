package io.quarkiverse.checkout.contact;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

import io.quarkiverse.checkout.contact.internal.AddressForms;

/** Whatever is typed gives an address that is safe to keep, or problems; never an exception. */
class AddressesPropertiesTest {

    private static final AddressForm FORM = AddressForms.byDefault();

    @Test
    void anyTextGivesASafeAddress() {
        qt().withExamples(1_000).forAll(lists().of(texts()).ofSize(7), countries()).check((texts, country) -> {
            CheckedAddress checked = Addresses.check(address(texts, country), FORM);
            return parts(checked.address()).allMatch(AddressesPropertiesTest::isSafe);
        });
    }

    @Test
    void aTidiedAddressStaysAsItIs() {
        qt().withExamples(1_000).forAll(lists().of(texts()).ofSize(7), countries()).check((texts, country) -> {
            Address once = Addresses.check(address(texts, country), FORM).address();
            return Addresses.check(once, FORM).address().equals(once);
        });
    }

    @Test
    void everyExampleAndEveryRegionIsAccepted() {
        qt().forAll(pick(List.of(Locale.getISOCountries())), integers().between(0, 10_000)).check((country, n) -> {
            AddressForm.AddressFormat format = FORM.format(country);
            String code = format.field(AddressField.Part.POSTAL_CODE).map(AddressField::example).orElse("");
            List<AddressField.Region> regions = format.field(AddressField.Part.ADDRESS_REGION).map(AddressField::regions)
                    .orElse(List.of());
            String region = regions.isEmpty() ? "Somewhere" : regions.get(n % regions.size()).name();
            return Addresses.check(new Address("A", "", "Way 1", "", "City", region, code, country), FORM).isValid();
        });
    }

    /** What people, scanners and attackers type, and plain noise. */
    private static Gen<String> texts() {
        Gen<String> noise = integers().between(0, 0x10FFFF).map(c -> new String(Character.toChars(c)));
        Gen<String> pieces = pick(
                List.of("a", "Ä", " ", "\t", "\r\n", "\u0000", "\u00a0", "\u200d", "\u202e", "\ud83d", "\ude00",
                        "😀", "\u0301", "ﷺ", "1", "-", "９", "٣", "é", "e\u0301", "'", "\"", "<b>", "%00", "{x}", "ı", "İ", "ß",
                        "\uffff", "\u0f73", "x".repeat(90), " ".repeat(300), "\u0301".repeat(50)));
        Gen<String> mixed = lists().of(pieces.mix(noise, 30)).ofSizeBetween(0, 12).map(list -> String.join("", list));
        return mixed.mix(strings().allPossible().ofLengthBetween(0, 40), 20)
                .mix(strings().numeric(), 10)
                .mix(pick(List.of("10115", "ec1y8sy", "1540023", "California", "Tokyo", "", "-", "x".repeat(10_000))), 20);
    }

    private static Gen<String> countries() {
        return pick(List.of(Locale.getISOCountries())).mix(texts(), 10);
    }

    private static Address address(List<String> texts, String country) {
        return new Address(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5), texts.get(6),
                country);
    }

    private static Stream<String> parts(Address address) {
        return Stream.of(address.fullName(), address.company(), address.streetAddress(), address.extendedAddress(),
                address.addressLocality(), address.addressRegion(), address.postalCode(), address.addressCountry());
    }

    private static boolean isSafe(String text) {
        return text.length() <= 200 && text.equals(text.strip()) && !text.contains("  ")
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }
}
