package io.quarkiverse.checkout.testing;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One payment at the provider. Every change is idempotent and happens under its lock. */
final class ProviderPayment {

    private final String id = "pay_" + UUID.randomUUID().toString().replace("-", "");
    private final PaymentOrder order;
    private final Script script;
    private final Map<String, Long> refunds = new HashMap<>();
    private Status status = Status.REQUIRES_ACTION;
    private Status told = Status.REQUIRES_ACTION;
    private String declineCode;
    private int starts;
    private int captures;
    private long captured;
    private int voids;

    ProviderPayment(PaymentOrder order, Script script) {
        this.order = order;
        this.script = script;
    }

    String id() {
        return id;
    }

    PaymentOrder order() {
        return order;
    }

    Script script() {
        return script;
    }

    synchronized Status status() {
        return status;
    }

    /** Whether its status is another one than when this was last asked. */
    synchronized boolean takeChange() {
        boolean changed = told != status;
        told = status;
        return changed;
    }

    synchronized void started() {
        starts++;
    }

    /** The shopper has paid, as far as it is up to the shopper. */
    synchronized void approve() {
        if (status != Status.REQUIRES_ACTION) {
            return;
        }
        if (script.has(Fault.DECLINED)) {
            decline("refused");
        } else if (script.has(Fault.PENDING)) {
            status = Status.PENDING;
        } else {
            authorise();
        }
    }

    /** What took long has come through. */
    synchronized void settle() {
        if (status == Status.PENDING) {
            authorise();
        }
    }

    private void authorise() {
        status = Status.AUTHORISED;
        if (order.capture()) {
            take(order.amount());
        }
    }

    synchronized void decline(String code) {
        if (status.isOpen()) {
            status = Status.DECLINED;
            declineCode = code;
        }
    }

    synchronized void capture(long amount) {
        if (status == Status.CAPTURED || status == Status.REFUNDED) {
            return;
        }
        if (status != Status.AUTHORISED || script.has(Fault.AUTHORISATION_EXPIRED)) {
            throw new Refusal(402, "there is nothing authorised any more");
        }
        if (amount <= 0 || amount > order.amount()) {
            throw new Refusal(422, "at most the authorised amount can be captured");
        }
        take(amount);
    }

    private void take(long amount) {
        int times = script.has(Fault.CAPTURED_TWICE) ? 2 : 1;
        captures += times;
        captured += times * amount;
        status = Status.CAPTURED;
    }

    synchronized void cancel() {
        if (status == Status.AUTHORISED) {
            voids++;
        }
        if (status == Status.AUTHORISED || status.isOpen()) {
            status = Status.CANCELLED;
        }
    }

    synchronized void refund(String refundKey, long amount) {
        if (refunds.containsKey(refundKey)) {
            return;
        }
        if (amount <= 0 || amount > captured - refunded()) {
            throw new Refusal(422, "more than what was captured cannot be given back");
        }
        refunds.put(refundKey, amount);
        if (refunded() == captured) {
            status = Status.REFUNDED;
        }
    }

    synchronized LedgerEntry entry() {
        return new LedgerEntry(order.key(), id, status.code(), order.currency(), order.amount(), starts, captures,
                captured, voids, refunds.size(), refunded());
    }

    /** What shops are told, which need not be what happened. */
    synchronized ObjectNode report(URI provider) {
        long missing = script.has(Fault.WRONG_AMOUNT) ? 1 : 0;
        boolean foreign = script.has(Fault.FOREIGN_REFERENCE);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", foreign ? "pay_of_another_shop" : id);
        json.put("key", (foreign ? new UUID(0, 0) : order.key()).toString());
        json.put("status", status.code());
        json.put("amount", order.amount() - missing);
        json.put("currency", script.has(Fault.WRONG_CURRENCY) ? other(order.currency()) : order.currency());
        json.put("captured", Math.max(0, captured - missing));
        json.put("refunded", refunded());
        json.put("decline_code", declineCode);
        json.put("page_url", provider.resolve("/pay/" + id).toString());
        return json;
    }

    private long refunded() {
        return refunds.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String other(String currency) {
        return "USD".equals(currency) ? "EUR" : "USD";
    }
}
