package io.quarkiverse.checkout.contact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.checkout.contact.AddressField;
import io.quarkiverse.checkout.contact.AddressField.Part;
import io.quarkiverse.checkout.contact.AddressField.Region;
import io.quarkiverse.checkout.contact.AddressForm;
import io.quarkiverse.checkout.contact.AddressForm.AddressFormat;

class AddressFormatsTest {

    private static final Map<String, AddressFormat> FORMATS = AddressFormats.load();
    private static final AddressForm FORM = new CountryAddressForm();
    private static final List<String> EUROPEAN_UNION = List.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI",
            "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    @Test
    void coversTheEuropeanUnionAndTheLargeMarkets() {
        assertThat(FORMATS).hasSizeGreaterThan(100).containsKeys(EUROPEAN_UNION.toArray(String[]::new))
                .containsKeys("GB", "US", "CA", "AU", "NZ", "CH", "NO", "IS", "JP", "KR", "CN", "IN", "BR", "MX", "AR", "CL",
                        "ZA", "AE", "IL", "TR", "SG", "HK", "MY", "TH");
        assertThat(Locale.getISOCountries()).contains(FORMATS.keySet().toArray(String[]::new));
    }

    @Test
    void namesEachCountryOnceAndGivesRegionsOnlyToCountriesWithAFieldForThem() throws IOException {
        List<String> keys;
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                AddressForm.class.getResourceAsStream("address-formats.properties"), StandardCharsets.UTF_8))) {
            keys = file.lines().filter(line -> line.matches("[A-Z].*")).map(line -> line.split(" =")[0]).toList();
        }
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[A-Z]{2}(\\.regions)?"));
        assertThat(keys).filteredOn(key -> key.endsWith(".regions")).hasSizeGreaterThan(20)
                .allSatisfy(key -> assertThat(FORMATS.get(key.substring(0, 2)).field(Part.ADDRESS_REGION))
                        .hasValueSatisfying(field -> assertThat(field.regions()).isNotEmpty()));
    }

    @Test
    void asksForTheStreetAndForEachPartOnceInEveryCountry() {
        assertThat(Locale.getISOCountries()).allSatisfy(country -> {
            AddressFormat format = FORM.format(country);
            List<Part> parts = format.fields().stream().map(AddressField::part).toList();
            assertThat(format.country()).isEqualTo(country);
            assertThat(parts).doesNotContainNull().doesNotHaveDuplicates();
            assertThat(parts.indexOf(Part.EXTENDED_ADDRESS)).isEqualTo(parts.indexOf(Part.STREET_ADDRESS) + 1);
            assertThat(format.field(Part.STREET_ADDRESS)).get().matches(AddressField::required);
            assertThat(format.field(Part.EXTENDED_ADDRESS)).get().matches(field -> !field.required());
        });
    }

    @Test
    void givesAnExampleThatFitsThePatternOfPostalCodes() {
        assertThat(fields(Part.POSTAL_CODE)).filteredOn(field -> field.pattern() != null).hasSizeGreaterThan(95)
                .allSatisfy(field -> assertThat(field.example()).matches(field.pattern()).hasSizeBetween(1, 20));
        for (Part part : List.of(Part.STREET_ADDRESS, Part.ADDRESS_LOCALITY, Part.ADDRESS_REGION)) {
            assertThat(fields(part)).allMatch(field -> field.pattern() == null && field.example().isEmpty());
        }
    }

    @Test
    void namesNoTwoRegionsOfACountryAlike() {
        assertThat(fields(Part.ADDRESS_REGION)).allSatisfy(field -> {
            assertThat(field.regions()).extracting(Region::code).doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[A-Z0-9]{1,3}"));
            assertThat(field.regions()).allSatisfy(region -> {
                assertThat(field.region(region.code())).contains(region);
                assertThat(field.region(region.name())).contains(region);
                assertThat(field.region(region.alias().isEmpty() ? region.name() : region.alias())).contains(region);
            });
        });
    }

    @ParameterizedTest
    @CsvSource({ "US,59", "CA,13", "AU,8", "BR,27", "MX,32", "AR,24", "IT,107", "ES,52", "JP,47", "IN,36", "CN,31", "KR,17",
            "TR,81", "TH,77", "AE,7", "IE,26", "RO,42" })
    void listsAllRegions(String country, int count) {
        assertThat(FORM.format(country).field(Part.ADDRESS_REGION).orElseThrow().regions()).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
            "US,street_address extended_address? city state zip_code", "DE,street_address extended_address? postal_code city",
            "GB,street_address extended_address? post_town postal_code",
            "JP,postal_code prefecture city street_address extended_address?",
            "IE,street_address extended_address? city county? eircode?", "SG,street_address extended_address? postal_code",
            "AE,street_address extended_address? emirate",
            "BO,street_address extended_address? city region? postal_code?" })
    void ordersTheFieldsAsTheCountryWritesThem(String country, String labels) {
        assertThat(FORM.format(country).fields()).extracting(field -> field.label() + (field.required() ? "" : "?"))
                .containsExactly(labels.split(" "));
    }

    @Test
    void usesOnlyTheLabelsThatPagesHaveTextsFor() {
        Set<String> labels = Set.of("street_address", "extended_address", "city", "suburb", "post_town", "district", "state",
                "province", "prefecture", "county", "emirate", "area", "department", "region", "postal_code", "zip_code",
                "eircode", "pin_code");
        assertThat(Locale.getISOCountries()).allSatisfy(country -> assertThat(FORM.format(country).fields())
                .extracting(AddressField::label).isSubsetOf(labels));
    }

    private static List<AddressField> fields(Part part) {
        return FORMATS.values().stream().flatMap(format -> format.field(part).stream()).toList();
    }
}
