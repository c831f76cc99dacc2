package io.quarkiverse.checkout.checkout;

import static io.quarkiverse.checkout.checkout.JurisdictionProfile.ButtonWording.ORDER_WITH_OBLIGATION_TO_PAY;
import static io.quarkiverse.checkout.checkout.JurisdictionProfile.ButtonWording.PLACE_ORDER_AND_PAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.checkout.checkout.JurisdictionProfile.ButtonWording;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Rules;
import io.quarkiverse.checkout.checkout.JurisdictionProfile.Sale;
import io.quarkiverse.checkout.contact.Destination;

class LegalRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({
            "DE, '', ORDER_WITH_OBLIGATION_TO_PAY, true, true, true, 14",
            "FR, '', ORDER_WITH_OBLIGATION_TO_PAY, true, true, true, 14",
            "PL, '', ORDER_WITH_OBLIGATION_TO_PAY, true, true, true, 14",
            "NO, '', ORDER_WITH_OBLIGATION_TO_PAY, true, false, true, 0",
            "GB, '', ORDER_WITH_OBLIGATION_TO_PAY, true, false, true, 0",
            "US, NY, PLACE_ORDER_AND_PAY, false, false, false, 0",
            "US, CA, PLACE_ORDER_AND_PAY, false, false, false, 0",
            "CH, '', PLACE_ORDER_AND_PAY, false, false, false, 0",
            "'', '', PLACE_ORDER_AND_PAY, false, false, false, 0" })
    void theBuyersCountryDecides(String country, String region, ButtonWording button, boolean taxInPrices,
            boolean priorPrice, boolean basePrice, int withdrawalDays) {
        assertThat(rules(country, region, TODAY))
                .isEqualTo(new Rules(button, taxInPrices, priorPrice, basePrice, withdrawalDays));
    }

    @Test
    void aRuleHoldsFromItsFirstDayOn() {
        assertThat(rules("DE", "", LocalDate.parse("2026-06-18")).withdrawalDays()).isZero();
        assertThat(rules("DE", "", LocalDate.parse("2026-06-19")).withdrawalDays()).isEqualTo(14);
        assertThat(rules("IT", "", LocalDate.parse("2022-05-27")).priorPrice()).isFalse();
        assertThat(rules("IT", "", LocalDate.parse("2022-05-28")).priorPrice()).isTrue();
        assertThat(rules("GB", "", LocalDate.parse("2014-06-12")).button()).isEqualTo(PLACE_ORDER_AND_PAY);
        assertThat(rules("GB", "", LocalDate.parse("2014-06-13")).button()).isEqualTo(ORDER_WITH_OBLIGATION_TO_PAY);
    }

    @Test
    void aRegionHasTheRulesOfItsCountryAndItsOwn() {
        List<String> places = LegalRules.rows().stream().map(LegalRule::place).distinct().toList();

        assertThat(places).containsExactly("EEA", "EU", "DE", "FR", "GB", "US", "US-CA");
    }

    @Test
    void eachRowIsInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("../src/docs/guide/legal.md"));

        Stream<String> rows = LegalRules.rows().stream()
                .map(row -> "| " + row.place() + " | " + row.since() + " | " + row.source() + " |");
        assertThat(rows).allSatisfy(row -> assertThat(guide).contains(row));
    }

    private static Rules rules(String country, String region, LocalDate day) {
        return LegalRules.of(new Sale("DE", new Destination(country, region, ""), Locale.ENGLISH, day));
    }
}
