package io.quarkiverse.checkout.order.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.order.OrderNumbers;
import io.quarkus.arc.DefaultBean;

/** The day (UTC), and 40 random bits of the order's id in letters that are not mistaken for each other. */
@DefaultBean
@ApplicationScoped
class DefaultOrderNumbers implements OrderNumbers {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
    private static final int LENGTH = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneOffset.UTC);

    @Override
    public String next(UUID orderId, Instant placedAt) {
        StringBuilder number = new StringBuilder(DAY.format(placedAt)).append('-');
        long bits = orderId.getLeastSignificantBits();
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
        }
        return number.toString();
    }
}
