package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** The page at which a shopper pays: choose a card, perhaps answer the bank's question, go back to the shop. */
final class PaymentPage {

    private final PaymentBook book;
    private final Changes changes;

    PaymentPage(PaymentBook book, Changes changes) {
        this.book = book;
        this.changes = changes;
    }

    void handle(Call call) throws IOException {
        String[] path = call.path();
        ProviderPayment payment = book.byId(path.length > 1 ? path[1] : "");
        boolean challenge = path.length == 3 && "challenge".equals(path[2]);
        if (!call.isPost()) {
            show(call, payment, challenge);
        } else if (challenge) {
            challenged(call, payment);
        } else {
            paid(call, payment);
        }
    }

    /** What a shopper does, without a page. */
    void pay(ProviderPayment payment, TestCard card) {
        if (card.declineCode() == null) {
            payment.approve();
        } else {
            payment.decline(card.declineCode());
        }
        changes.announce(payment);
    }

    private static void show(Call call, ProviderPayment payment, boolean challenge) throws IOException {
        if (payment.status() != Status.REQUIRES_ACTION) {
            PageHtml.send(call, payment, PageHtml.finished(payment));
        } else if (challenge) {
            PageHtml.send(call, payment, PageHtml.challenge(payment));
        } else {
            PageHtml.send(call, payment, PageHtml.cards(payment));
        }
    }

    private void paid(Call call, ProviderPayment payment) throws IOException {
        Map<String, String> fields = call.fields();
        if ("leave".equals(fields.get("do"))) {
            payment.decline("abandoned");
            changes.announce(payment);
            leave(call, payment);
            return;
        }
        TestCard card = card(fields.getOrDefault("card", ""));
        if (card == TestCard.CHALLENGED) {
            call.redirect(URI.create("/pay/" + payment.id() + "/challenge"));
        } else {
            pay(payment, card);
            leave(call, payment);
        }
    }

    private void challenged(Call call, ProviderPayment payment) throws IOException {
        if ("confirm".equals(call.fields().get("do"))) {
            payment.approve();
        } else {
            payment.decline("authentication_failed");
        }
        changes.announce(payment);
        leave(call, payment);
    }

    private static void leave(Call call, ProviderPayment payment) throws IOException {
        URI shop = payment.order().returnUrl();
        call.redirect(shop != null ? shop : URI.create("/pay/" + payment.id()));
    }

    private static TestCard card(String name) {
        try {
            return TestCard.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(422, "choose one of the cards");
        }
    }
}
