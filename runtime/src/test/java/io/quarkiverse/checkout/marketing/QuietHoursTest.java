package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** {@code -Dcheckout.seed} repeats a run. */
class QuietHoursTest {

    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));
    private static final List<ZoneId> BERLIN = List.of(ZoneId.of("Europe/Berlin"));

    @Test
    void theNightIsQuietOnTheShoppersWall() {
        assertThat(NIGHT.at(Instant.parse("2026-01-10T20:00:00Z"), BERLIN)).isTrue();
        assertThat(NIGHT.at(Instant.parse("2026-01-10T19:59:59Z"), BERLIN)).isFalse();
        assertThat(NIGHT.at(Instant.parse("2026-01-10T06:59:59Z"), BERLIN)).isTrue();
        assertThat(NIGHT.at(Instant.parse("2026-01-10T07:00:00Z"), BERLIN)).isFalse();
        assertThat(NIGHT.at(Instant.parse("2026-07-10T06:00:00Z"), BERLIN)).as("summer").isFalse();
    }

    @Test
    void whatFallsIntoTheNightGoesOutInTheMorningWithinHalfAnHour() {
        Instant morning = Instant.parse("2026-01-11T07:00:00Z");

        assertThat(NIGHT.next(Instant.parse("2026-01-10T22:15:00Z"), BERLIN, 0)).isEqualTo(morning);
        assertThat(NIGHT.next(Instant.parse("2026-01-11T02:15:00Z"), BERLIN, 100)).isEqualTo(morning.plusSeconds(100));
        assertThat(NIGHT.next(Instant.parse("2026-01-11T02:15:00Z"), BERLIN, -1))
                .isBetween(morning, morning.plus(QuietHours.SPREAD));
    }

    @Test
    void inTheNightWhenClocksChangeTheMorningIsTheMorning() {
        assertThat(NIGHT.next(Instant.parse("2026-03-28T23:30:00Z"), BERLIN, 0)).isEqualTo("2026-03-29T06:00:00Z");
        assertThat(NIGHT.next(Instant.parse("2026-10-24T23:30:00Z"), BERLIN, 0)).isEqualTo("2026-10-25T07:00:00Z");
    }

    @Test
    void aCountryAcrossZonesIsWrittenToWhenItIsAGoodHourInAllOfThem() {
        List<ZoneId> america = CountryZones.of("US", ZoneId.of("UTC"));

        assertThat(NIGHT.at(Instant.parse("2026-01-10T14:00:00Z"), america)).as("9:00 in New York").isTrue();
        assertThat(NIGHT.next(Instant.parse("2026-01-10T14:00:00Z"), america, 0)).isEqualTo("2026-01-10T18:00:00Z");
    }

    @Test
    void whateverTheCountryAndTheMomentTheNextOneIsSoonAndNotQuiet() {
        System.out.println("QuietHoursTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            String country = Locale.getISOCountries()[random.nextInt(Locale.getISOCountries().length)];
            List<ZoneId> zones = CountryZones.of(country, ZoneId.of("UTC"));
            Instant moment = Instant.ofEpochSecond(1_767_225_600L + random.nextInt(2 * 365 * 86_400));
            long seed = random.nextLong();

            Instant next = NIGHT.next(moment, zones, seed);

            assertThat(next).as("%s %s", country, moment).isEqualTo(NIGHT.next(moment, zones, seed))
                    .isBetween(moment, moment.plus(Duration.ofHours(26)));
            assertThat(NIGHT.at(next, zones)).as("%s %s", country, moment).isFalse();
        }
    }

    @Test
    void quietHoursMayBeWithinADay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        List<ZoneId> utc = List.of(ZoneId.of("UTC"));

        assertThat(noon.at(Instant.parse("2026-01-10T11:59:59Z"), utc)).isFalse();
        assertThat(noon.at(Instant.parse("2026-01-10T12:00:00Z"), utc)).isTrue();
        assertThat(noon.at(Instant.parse("2026-01-10T13:59:59Z"), utc)).isTrue();
        assertThat(noon.at(Instant.parse("2026-01-10T14:00:00Z"), utc)).isFalse();
        assertThat(noon.next(Instant.parse("2026-01-10T12:30:00Z"), utc, 60)).isEqualTo("2026-01-10T14:01:00Z");
    }

    @Test
    void whereTheyEndForMinutesOnlyNothingIsSpreadIntoTheNextOnes() {
        QuietHours almostAlways = new QuietHours(LocalTime.of(8, 10), LocalTime.of(8, 0));

        assertThat(almostAlways.next(Instant.parse("2026-01-10T12:00:00Z"), List.of(ZoneId.of("UTC")), 1200))
                .isEqualTo("2026-01-11T08:00:00Z");
    }

    @Test
    void noQuietHoursAtAll() {
        QuietHours none = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertThat(none.at(Instant.parse("2026-01-10T00:00:00Z"), List.of(ZoneId.of("UTC")))).isFalse();
    }

    @Test
    void whereItIsNeverAGoodHourEverywhereTheFirstZoneCounts() {
        QuietHours most = new QuietHours(LocalTime.of(12, 0), LocalTime.of(11, 0));
        List<ZoneId> apart = List.of(ZoneId.of("UTC"), ZoneId.of("UTC+5"));

        assertThat(most.next(Instant.parse("2026-01-10T14:00:00Z"), apart, 0)).isEqualTo("2026-01-11T11:00:00Z");
    }
}
