package io.quarkiverse.checkout.order.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.ReadableCode;
import io.quarkiverse.checkout.order.OrderNumbers;
import io.quarkus.arc.DefaultBean;

/** The day (UTC), and 40 random bits of the order's id in letters that are not mistaken for each other. */
@DefaultBean
@ApplicationScoped
class DefaultOrderNumbers implements OrderNumbers {

    private static final int LENGTH = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd").withZone(ZoneOffset.UTC);

    @Override
    public String next(UUID orderId, Instant placedAt) {
        return DAY.format(placedAt) + '-' + ReadableCode.of(orderId.getLeastSignificantBits(), LENGTH);
    }
}
