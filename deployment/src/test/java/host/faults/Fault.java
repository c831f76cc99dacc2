package host.faults;

import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;

import io.quarkiverse.checkout.money.Money;

/** What a hook does instead of answering. */
public enum Fault {
    NONE,
    SLOW,
    ERROR,
    NULL,
    NEGATIVE,
    FOREIGN,
    HUGE;

    private static final CountDownLatch NEVER = new CountDownLatch(1);

    /** The answer, or what comes of the fault. */
    <T> T instead(Supplier<T> answer) {
        if (this == ERROR) {
            throw new IllegalStateException("no connection");
        }
        if (this == SLOW) {
            hang();
        }
        return this == NULL ? null : answer.get();
    }

    Money price(long minor) {
        Function<Long, Money> euros = amount -> Money.of(amount, "EUR");
        return switch (this) {
            case NEGATIVE -> euros.apply(-1L);
            case FOREIGN -> Money.of(minor, "USD");
            case HUGE -> euros.apply(Long.MAX_VALUE);
            default -> euros.apply(minor);
        };
    }

    private static void hang() {
        try {
            NEVER.await();
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
        }
    }
}
