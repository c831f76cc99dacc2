package io.quarkiverse.checkout.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class NewcomersTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Newcomers newcomers = new Newcomers(2, nanos::get);

    @Test
    void aRangeGivesSoManyAddressesWithinAnHour() {
        assertThat(newcomers.admits("198.51.100.7", "ada")).isTrue();
        assertThat(newcomers.admits("198.51.100.8", "ben")).isTrue();
        assertThat(newcomers.admits("198.51.100.9", "cy")).isFalse();
        assertThat(newcomers.admits("198.51.100.9", "ada")).as("known").isTrue();
        assertThat(newcomers.admits("198.51.101.9", "cy")).as("another range").isTrue();

        nanos.addAndGet(Duration.ofMinutes(61).toNanos());
        assertThat(newcomers.admits("198.51.100.9", "cy")).isTrue();
    }

    @Test
    void behindAProxyIsEverybody() {
        for (String proxy : List.of("127.0.0.1", "10.1.2.3", "172.16.0.9", "192.168.1.1", "::1", "fd00::1", "fe80::1")) {
            assertThat(List.of("ada", "ben", "cy", "di")).as(proxy).allMatch(address -> newcomers.admits(proxy, address));
        }
        assertThat(newcomers.admits(null, "ada")).isTrue();
        assertThat(List.of("ada", "ben", "cy")).filteredOn(address -> newcomers.admits("2001:db8::1", address)).hasSize(2);
    }
}
