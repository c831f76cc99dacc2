package shop.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.checkout.WithdrawalDeclared;

/** What the shop was told about withdrawals. */
@Singleton
public class WithdrawalsHeard {

    private final List<WithdrawalDeclared> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes WithdrawalDeclared declared) {
        heard.add(declared);
    }

    List<WithdrawalDeclared> of(UUID orderId) {
        return heard.stream().filter(declared -> declared.orderId().equals(orderId)).toList();
    }
}
