package io.quarkiverse.checkout.quote;

import java.util.Optional;
import java.util.UUID;

/** Writes quotes that are honoured for a while into pages, and reads them back. */
public interface QuoteHolds {

    /** A text for a form field; nobody else can write one. */
    String write(QuoteRequest request, Quote quote);

    /**
     * What a page sent back.
     *
     * @param text may be null
     * @return empty unless it was written here, for this cart
     */
    Optional<QuoteHold> read(String text, UUID cartId);

    /** What is recorded of a quote that was computed just now. */
    ShownQuote shown(Quote quote);
}
