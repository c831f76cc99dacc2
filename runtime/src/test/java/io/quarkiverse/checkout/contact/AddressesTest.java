package io.quarkiverse.checkout.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.contact.AddressProblem.Kind;
import io.quarkiverse.checkout.contact.internal.AddressForms;

class AddressesTest {

    private static final AddressForm FORM = AddressForms.byDefault();

    @Test
    void tidiesWhatWasTyped() {
        CheckedAddress checked = Addresses.check(new Address("  Zoe\u0308\u00a0\t Müller ", null, "Hauptstraße\r\n 1", "\u200b",
                " Berlin ", "dropped", "\uff11\uff10115", " de"), FORM);
        assertThat(checked).isEqualTo(new CheckedAddress(
                new Address("Zoë Müller", "", "Hauptstraße 1", "", "Berlin", "", "10115", "DE"), List.of()));
        assertThat(checked.isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "GB,ec1y8sy,EC1Y 8SY", "GB,m2-5bq,M2 5BQ", "GB,w1a 4zz,W1A 4ZZ", "GB,bfpo 61,BFPO 61", "CA,k1a0b1,K1A 0B1",
            "NL,1012ab,1012 AB", "SE,11455,114 55", "SE,SE-114 55,114 55", "DE,D-10115,10115", "CH,CH 8001,8001",
            "CZ,11000,110 00", "PL,00950,00-950", "PT,2725 079,2725-079", "BR,40301110,40301-110", "JP,1540023,154-0023",
            "JP,１５４ー００２３,154-0023", "JP,154−0023,154-0023", "US,95014-1234,95014-1234", "US,95014 1234,95014-1234",
            "US,950141234,950141234", "LV,lv1073,LV-1073", "LV,1073,1073", "LT,LT-04340,04340", "IE,a65f4e2,A65 F4E2",
            "AR,c1070 aam,C1070AAM", "AR,1070,1070", "MT,nxr 01,NXR 01", "MT,nxr1701,NXR 1701", "AD,ad100,AD100",
            "GR,151  24,151 24",
            "EG,١٢٤١١,12411", "IN,110 034,110034", "LU,L-4750,4750", "KR,03051,03051" })
    void writesPostalCodesAsTheCountryDoes(String country, String typed, String code) {
        CheckedAddress checked = Addresses.check(in(country, "", typed), FORM);
        assertThat(checked.address().postalCode()).isEqualTo(code);
        assertThat(checked.problems()).noneMatch(problem -> problem.field().equals("postal_code"));
    }

    @ParameterizedTest
    @CsvSource({ "GB,12345", "US,9501", "US,95014-12", "CA,K1A 0B", "DE,1011", "DE,ABCDE", "NL,AB 1012", "IE,1234567",
            "JP,154-002", "PL,00-9501", "DE,10115 10115", "DE,1011\u00bd" })
    void refusesPostalCodesThatTheCountryDoesNotHave(String country, String typed) {
        CheckedAddress checked = Addresses.check(in(country, "", typed), FORM);
        AddressField field = FORM.format(country).field(AddressField.Part.POSTAL_CODE).orElseThrow();
        assertThat(checked.address().postalCode()).isEmpty();
        assertThat(checked.problems())
                .contains(new AddressProblem("postal_code", Kind.PATTERN, field.label(), 20, field.example()));
    }

    @ParameterizedTest
    @CsvSource({ "US,ca,CA", "US,California,CA", "US, new  york ,NY", "US,us-tx,TX", "US,Washington DC,", "IT,roma,RM",
            "BR,sao paulo,SP", "BR,São Paulo,SP", "MX,cdmx,CMX", "ES,vizcaya,BI", "CA,Québec,QC", "JP,東京都,13", "JP,tokyo,13",
            "JP,JP-13,13", "TR,ISTANBUL,34", "TR,istanbul,34", "TR,Aydin,09", "AE,dubai,DU", "IT,l'aquila,AQ", "AR,cordoba,X",
            "GB,Kent,''", "BO,La Paz,La Paz" })
    void takesARegionByCodeOrName(String country, String typed, String code) {
        CheckedAddress checked = Addresses.check(in(country, typed, ""), FORM);
        if (code == null) {
            assertThat(checked.problems())
                    .contains(new AddressProblem("address_region", Kind.UNKNOWN_REGION, "state", 100, ""));
        } else {
            assertThat(checked.address().addressRegion()).isEqualTo(code);
            assertThat(checked.problems()).noneMatch(problem -> problem.field().equals("address_region"));
        }
    }

    @Test
    void namesEveryMissingFieldInTheOrderOfTheForm() {
        CheckedAddress checked = Addresses.check(new Address("", "", " ", "", "", "", "", "US"), FORM);
        assertThat(checked.problems()).containsExactly(
                new AddressProblem("full_name", Kind.REQUIRED, "full_name", 100, ""),
                new AddressProblem("street_address", Kind.REQUIRED, "street_address", 200, ""),
                new AddressProblem("address_locality", Kind.REQUIRED, "city", 100, ""),
                new AddressProblem("address_region", Kind.REQUIRED, "state", 100, ""),
                new AddressProblem("postal_code", Kind.REQUIRED, "zip_code", 20, "95014"));
        assertThat(checked.address()).isEqualTo(new Address("", "", "", "", "", "", "", "US"));
    }

    @Test
    void asksOnlyForWhatTheCountryNeeds() {
        assertThat(Addresses.check(new Address("A", "", "1 Way", "", "", "", "546080", "SG"), FORM).isValid()).isTrue();
        assertThat(Addresses.check(new Address("A", "", "1 Way", "", "Dublin", "", "", "IE"), FORM).isValid()).isTrue();
        assertThat(Addresses.check(new Address("A", "", "1 Way", "", "Sucre", "", "", "BO"), FORM).isValid()).isTrue();
        assertThat(Addresses.check(new Address("A", "", "1 Way", "", "", "Hong Kong Island", "", "HK"), FORM).isValid())
                .isTrue();
    }

    @Test
    void takesTextUpToItsLimitAndNoLonger() {
        Address longest = new Address("n".repeat(100), "c".repeat(100), "s".repeat(200), "e".repeat(200), "l".repeat(100),
                "r".repeat(100), "P".repeat(20), "BO");
        assertThat(Addresses.check(longest, FORM)).isEqualTo(new CheckedAddress(longest, List.of()));
        for (String more : List.of("x", "x".repeat(1_000_000))) {
            Address tooLong = new Address(longest.fullName() + more, longest.company() + more, longest.streetAddress() + more,
                    longest.extendedAddress() + more, longest.addressLocality() + more, longest.addressRegion() + more,
                    longest.postalCode() + more, "BO");
            CheckedAddress checked = Addresses.check(tooLong, FORM);
            assertThat(checked.problems()).hasSize(7).allMatch(problem -> problem.kind() == Kind.TOO_LONG);
            assertThat(checked.address()).isEqualTo(new Address("", "", "", "", "", "", "", "BO"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\u001b[31mb", "a\u007fb", "a\u0085b", "a\ud800b", "a\u202eb", "a\u2066b" })
    void refusesControlCharactersHalfCharactersAndReorderingMarks(String text) {
        CheckedAddress checked = Addresses.check(new Address(text, text, text, text, text, text, text, "BO"), FORM);
        assertThat(checked.problems()).hasSize(7).allMatch(problem -> problem.kind() == Kind.CONTROL_CHARACTERS);
        assertThat(checked.address()).isEqualTo(new Address("", "", "", "", "", "", "", "BO"));
    }

    @Test
    void keepsTheJoinersThatSomeScriptsNeed() {
        String name = "نمی\u200cخواهم";
        assertThat(Addresses.check(new Address(name, "", "", "", "", "", "", "BO"), FORM).address().fullName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({ "'',REQUIRED", ",REQUIRED", "XX,UNKNOWN_COUNTRY", "DEU,UNKNOWN_COUNTRY", "Germany,UNKNOWN_COUNTRY" })
    void needsACountryThatExists(String country, Kind kind) {
        CheckedAddress checked = Addresses.check(new Address("A", "", "Way 1", "", "X", "", "1", country), FORM);
        assertThat(checked.problems()).containsExactly(new AddressProblem("address_country", kind, "address_country", 2, ""));
        assertThat(checked.address()).isEqualTo(new Address("A", "", "", "", "", "", "", ""));
    }

    private static Address in(String country, String region, String postalCode) {
        return new Address("A", "", "Way 1", "", "City", region, postalCode, country);
    }
}
