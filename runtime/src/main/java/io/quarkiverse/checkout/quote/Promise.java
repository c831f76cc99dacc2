package io.quarkiverse.checkout.quote;

import java.util.List;
import java.util.Optional;

/** What becomes of a total that a page showed when the shopper orders. */
public sealed interface Promise {

    /**
     * It can be ordered.
     *
     * @param quote what is charged: never more than was shown, for the same goods delivered the same way
     */
    record Kept(Quote quote) implements Promise {
    }

    /**
     * It cannot; nothing is charged, and the shopper is asked again.
     *
     * @param changes why; never empty
     */
    record Broken(List<QuoteChange> changes) implements Promise {

        public Broken {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Charges what things cost now if that is no more than was shown; else what was shown while that is held. Who changed
     * what the price depends on is not held to the old one: the hold counts if its own choices cost the same now.
     *
     * @param request what is to be ordered
     * @param now what that costs
     * @param shown what the page showed
     * @param hold what the page carried
     */
    static Promise check(QuoteRequest request, Quote now, Fingerprint shown, Optional<QuoteHold> hold, Quotes quotes) {
        if (shown.covers(now)) {
            return new Kept(now);
        }
        return hold.filter(held -> costsTheSame(held, request, now, quotes))
                .flatMap(held -> held.shown().hold(now, shown))
                .<Promise> map(Kept::new).orElseGet(() -> new Broken(shown.changesTo(now)));
    }

    private static boolean costsTheSame(QuoteHold hold, QuoteRequest request, Quote now, Quotes quotes) {
        QuoteRequest then = new QuoteRequest(request.cart(), hold.destination(), hold.fulfillmentOption(),
                hold.paymentHandler(), request.locale(), request.at());
        return then.equals(request) || quotes.quote(then).fingerprint().equals(now.fingerprint());
    }
}
