package io.quarkiverse.checkout.permalink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkBudgetTest {

    private static final String SITE = "https://shop.example/buy/";

    @Test
    void countsOctetsOfTheWholeAddress() {
        assertThat(LinkBudget.octets(SITE + "ä")).isEqualTo(SITE.length() + 2);
        assertThat(LinkBudget.QR.holds(url(512))).isTrue();
        assertThat(LinkBudget.QR.holds(url(513))).isFalse();
    }

    @Test
    void findsTheSmallestThatHolds() {
        assertThat(LinkBudget.of(url(512))).contains(LinkBudget.QR);
        assertThat(LinkBudget.of(url(513))).contains(LinkBudget.SMS);
        assertThat(LinkBudget.of(url(1_025))).contains(LinkBudget.MAIL);
        assertThat(LinkBudget.of(url(2_048))).contains(LinkBudget.MAIL);
        assertThat(LinkBudget.of(url(2_049))).isEmpty();
    }

    private static String url(int octets) {
        return SITE + "x".repeat(octets - SITE.length());
    }
}
