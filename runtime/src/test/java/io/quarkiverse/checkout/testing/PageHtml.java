package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Locale;

import io.quarkiverse.checkout.money.Money;

/** The payment page as HTML: one column, no script, readable in light and dark. */
final class PageHtml {

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s - Test payments</title>
            <link rel="stylesheet" href="/pay.css">
            </head>
            <body>
            <main>
            <p class="brand">Test payments <small>No real money moves here.</small></p>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """;

    private static final String CARDS = """
            <form method="post" action="/pay/%1$s">
            <fieldset>
            <legend>Choose a test card</legend>
            %2$s</fieldset>
            <button name="do" value="pay">Pay %3$s</button>
            <button name="do" value="leave" class="quiet">Back to the shop without paying</button>
            </form>
            """;

    private static final String CARD = """
            <label><input type="radio" name="card" value="%s"%s> <span><b>%s</b> %s</span></label>
            """;

    private static final String CHALLENGE = """
            <p>Your bank asks: is this payment of <b>%2$s</b> yours?</p>
            <form method="post" action="/pay/%1$s/challenge">
            <button name="do" value="confirm">Yes, it is mine</button>
            <button name="do" value="refuse" class="quiet">No, refuse it</button>
            </form>
            """;

    private PageHtml() {
    }

    static String cards(ProviderPayment payment) {
        StringBuilder cards = new StringBuilder();
        for (TestCard card : TestCard.values()) {
            cards.append(CARD.formatted(card.name(), card == TestCard.APPROVED ? " checked" : "", card.number(),
                    card.behaviour()));
        }
        return FRAME.formatted("Pay " + amount(payment), CARDS.formatted(payment.id(), cards, amount(payment)));
    }

    static String challenge(ProviderPayment payment) {
        return FRAME.formatted("Confirm with your bank", CHALLENGE.formatted(payment.id(), amount(payment)));
    }

    static String finished(ProviderPayment payment) {
        URI shop = payment.order().returnUrl();
        String back = shop == null ? "" : "<p><a href=\"" + escape(shop.toString()) + "\">Back to the shop</a></p>";
        return FRAME.formatted("This payment is finished", "<p>It was " + payment.status().code() + ".</p>" + back);
    }

    /** The form may lead back to the shop and nowhere else. */
    static void send(Call call, ProviderPayment payment, String html) throws IOException {
        URI shop = payment.order().returnUrl();
        String origin = shop == null ? "" : " " + shop.getScheme() + "://" + shop.getRawAuthority();
        call.header("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'" + origin
                + "; base-uri 'none'; frame-ancestors 'none'");
        call.header("Referrer-Policy", "no-referrer");
        call.header("X-Content-Type-Options", "nosniff");
        call.answer(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static String amount(ProviderPayment payment) {
        Currency currency = Currency.getInstance(payment.order().currency());
        return escape(new Money(payment.order().amount(), currency).format(Locale.ENGLISH));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
