package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** What shops call: {@code POST /payments}, {@code GET /payments/{key}} and {@code POST /payments/{key}/{operation}}. */
final class PaymentApi {

    private final URI self;
    private final PaymentBook book;
    private final Scripts scripts;
    private final Changes changes;
    private final Pauses pauses;

    PaymentApi(URI self, PaymentBook book, Scripts scripts, Changes changes, Pauses pauses) {
        this.self = self;
        this.book = book;
        this.scripts = scripts;
        this.changes = changes;
        this.pauses = pauses;
    }

    void handle(Call call) throws IOException {
        Operation operation = operation(call);
        UUID key = uuid(operation == Operation.START ? call.header("Idempotency-Key") : call.path()[1]);
        Script script = scripts.take(operation, key);
        if (script.has(Fault.TIMEOUT_BEFORE)) {
            pauses.pause(script.lasting(Fault.TIMEOUT_BEFORE));
            call.drop();
            return;
        }
        refuse(call, script);
        ProviderPayment payment = work(operation, key, call, script);
        changes.announce(payment);
        answer(call, script, payment.report(self));
    }

    private static void refuse(Call call, Script script) {
        if (script.has(Fault.CONFLICT)) {
            throw new Refusal(409, "a call with this key is running");
        }
        if (script.has(Fault.REFUSED)) {
            throw new Refusal(402, "refused");
        }
        if (script.has(Fault.RATE_LIMITED)) {
            Duration wait = script.lasting(Fault.RATE_LIMITED);
            call.header("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
            throw new Refusal(429, "too many calls");
        }
    }

    private ProviderPayment work(Operation operation, UUID key, Call call, Script script) throws IOException {
        switch (operation) {
            case START:
                return book.start(PaymentOrder.read(key, call.json()), script);
            case CANCEL:
                return book.cancel(key);
            default:
        }
        ProviderPayment payment = book.byKey(key);
        if (operation == Operation.CAPTURE) {
            payment.capture(amount(call.json()));
        } else if (operation == Operation.REFUND) {
            payment.refund(call.header("Idempotency-Key"), amount(call.json()));
        }
        return payment;
    }

    private void answer(Call call, Script script, JsonNode report) throws IOException {
        if (script.has(Fault.TIMEOUT_AFTER)) {
            pauses.pause(script.lasting(Fault.TIMEOUT_AFTER));
            call.drop();
        } else if (script.has(Fault.RESET)) {
            call.breakOff();
        } else if (script.has(Fault.GARBAGE)) {
            call.answer(200, "application/json", "{\"id\": pay_".getBytes(StandardCharsets.UTF_8));
        } else if (script.has(Fault.EMPTY)) {
            call.answer(200, "application/json", new byte[0]);
        } else if (script.has(Fault.ERROR)) {
            throw new Refusal(500, "something went wrong");
        } else {
            if (script.has(Fault.SLOW)) {
                pauses.pause(script.lasting(Fault.SLOW));
            }
            call.answer(200, report);
        }
    }

    private static Operation operation(Call call) {
        String[] path = call.path();
        if (path.length == 1 && call.isPost()) {
            return Operation.START;
        }
        if (path.length == 2 && call.isGet()) {
            return Operation.CONFIRM;
        }
        if (path.length == 3 && call.isPost()) {
            switch (path[2]) {
                case "capture":
                    return Operation.CAPTURE;
                case "cancel":
                    return Operation.CANCEL;
                case "refunds":
                    return Operation.REFUND;
                default:
            }
        }
        throw new Refusal(404, "there is nothing at this address");
    }

    private static long amount(JsonNode body) {
        if (!body.path("amount").canConvertToLong()) {
            throw new Refusal(422, "amount must be minor units");
        }
        return body.path("amount").asLong();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "a key must be a UUID");
        }
    }
}
