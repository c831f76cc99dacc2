package io.quarkiverse.checkout.console.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.console.Trace;
import io.quarkiverse.checkout.console.WhatIf;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.payment.Payments;
import io.quarkiverse.checkout.quote.Explanation;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;

/** Explains what somebody would pay now, as a guest. Nothing is written, held or used up. */
@ApplicationScoped
class WhatIfs {

    private static final Logger LOG = Logger.getLogger(WhatIfs.class);

    private final Quotes quotes;
    private final Payments payments;
    private final WhatIfDestination destinations;
    private final CheckoutConfig shop;
    private final CartConfig carts;
    private final Clock clock;

    WhatIfs(Quotes quotes, Payments payments, WhatIfDestination destinations, CheckoutConfig shop, CartConfig carts,
            Clock clock) {
        this.quotes = quotes;
        this.payments = payments;
        this.destinations = destinations;
        this.shop = shop;
        this.carts = carts;
        this.clock = clock;
    }

    /** @param typed by the names of {@link WhatIfForm} */
    WhatIfOutcome explain(Map<String, String> typed, Locale locale) {
        WhatIfForm form = new WhatIfForm(typed, locale);
        List<CartLine> lines = form.lines(Money.zero(shop.currency()));
        Destination destination = destinations.read(form, locale);
        List<String> codes = form.codes(carts.maxCodes());
        if (!form.errors().isEmpty()) {
            return new WhatIfOutcome.Refused(422, form.errors());
        }
        Instant now = clock.instant();
        Cart cart = Cart.imagined(shop.currency(), lines, codes, "", now);
        QuoteRequest request = new QuoteRequest(cart, destination, form.text(WhatIfForm.DELIVERY),
                form.text(WhatIfForm.PAYMENT), locale, now);
        try {
            return explain(request, form);
        } catch (HookFaultException e) {
            LOG.errorf(e, "A total cannot be explained: %s", e.getMessage());
            return new WhatIfOutcome.Refused(503,
                    List.of(new FieldError("", ConsoleTexts.of(locale).hookFailed(e.getMessage()))));
        }
    }

    private WhatIfOutcome explain(QuoteRequest request, WhatIfForm form) {
        Explanation explanation = quotes.explain(request);
        Quote quote = explanation.quote();
        List<PaymentOption> offered = payments.offered(new PaymentContext(quote.total(), request.destination().country(),
                !quote.hasPhysicalLines(), request.locale()));
        checkChoices(request, quote, offered, form);
        if (!form.errors().isEmpty()) {
            return new WhatIfOutcome.Refused(422, form.errors());
        }
        Map<String, String> titles = quote.lines().stream().filter(line -> line.item() != null)
                .collect(Collectors.toMap(QuoteLine::id, line -> line.item().label()));
        return new WhatIfOutcome.Explained(new WhatIf(explanation, Trace.of(quote.currency(), quote.charges(), titles),
                range(request), offered));
    }

    /** A choice that is not offered is not replaced by another one, as a page does it. */
    private static void checkChoices(QuoteRequest request, Quote quote, List<PaymentOption> offered, WhatIfForm form) {
        ConsoleMessages texts = ConsoleTexts.of(request.locale());
        String option = request.fulfillmentOption();
        if (!option.isEmpty() && !option.equals(quote.fulfillmentOption()) && !quote.incomplete()) {
            form.refuse(WhatIfForm.DELIVERY, quote.fulfillmentOptions().isEmpty() ? texts.deliveryNone(option)
                    : texts.deliveryUnknown(option, quote.fulfillmentOptions().stream().map(FulfillmentOption::id)
                            .collect(Collectors.joining(", "))));
        }
        String handler = request.paymentHandler();
        List<String> handlers = offered.stream().map(PaymentOption::handler).toList();
        if (!handler.isEmpty() && !handlers.contains(handler)) {
            form.refuse(WhatIfForm.PAYMENT, handlers.isEmpty() ? texts.paymentNone(handler)
                    : texts.paymentUnknown(handler, String.join(", ", handlers)));
        }
    }

    /** As a cart shows it before anything is known. */
    private Optional<MoneyRange> range(QuoteRequest request) {
        try {
            return quotes.range(new QuoteRequest(request.cart(), Destination.UNKNOWN, "", "", request.locale(), request.at()));
        } catch (HookFaultException unknown) {
            return Optional.empty();
        }
    }
}
