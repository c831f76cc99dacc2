package shop.orders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.order.OrderNumbers;

/**
 * Order numbers such as {@code FF26-K7M2Q-X3P9A}: the year, and fifty random bits of the order's id in letters and digits
 * that are not mistaken for one another on the telephone.
 */
@ApplicationScoped
class ShopOrderNumbers implements OrderNumbers {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;

    @Override
    public String next(UUID orderId, Instant placedAt) {
        int year = placedAt.atZone(ZoneOffset.UTC).getYear() % 100;
        long bits = orderId.getLeastSignificantBits();
        return String.format("FF%02d-%s-%s", year, signs(bits >>> (5 * GROUP)), signs(bits));
    }

    private static String signs(long bits) {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < GROUP; i++) {
            signs.append(SIGNS.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return signs.toString();
    }
}
