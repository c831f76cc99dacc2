package io.quarkiverse.checkout.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All payments of the provider. */
final class PaymentBook {

    private final Map<UUID, ProviderPayment> byKey = new ConcurrentHashMap<>();
    private final Map<String, ProviderPayment> byId = new ConcurrentHashMap<>();

    /** The payment with the order's key, made if it is new. */
    ProviderPayment start(PaymentOrder order, Script script) {
        ProviderPayment payment = byKey.computeIfAbsent(order.key(), key -> file(new ProviderPayment(order, script)));
        if (payment.status() != Status.CANCELLED && !payment.order().sameMoney(order)) {
            throw new Refusal(422, "this key was used for another amount");
        }
        payment.started();
        if (!order.hosted()) {
            payment.approve();
        }
        return payment;
    }

    /** A cancelled key stays cancelled, even if its start is still on its way. */
    ProviderPayment cancel(UUID key) {
        ProviderPayment payment = byKey.computeIfAbsent(key,
                unseen -> file(new ProviderPayment(new PaymentOrder(unseen, 0, "XXX", false, true, null), Script.NONE)));
        payment.cancel();
        return payment;
    }

    ProviderPayment byKey(UUID key) {
        return found(byKey.get(key));
    }

    ProviderPayment byId(String id) {
        return found(byId.get(id));
    }

    List<LedgerEntry> ledger() {
        return byKey.values().stream().map(ProviderPayment::entry).toList();
    }

    private ProviderPayment file(ProviderPayment payment) {
        byId.put(payment.id(), payment);
        return payment;
    }

    private static ProviderPayment found(ProviderPayment payment) {
        if (payment == null) {
            throw new Refusal(404, "there is no such payment");
        }
        return payment;
    }
}
