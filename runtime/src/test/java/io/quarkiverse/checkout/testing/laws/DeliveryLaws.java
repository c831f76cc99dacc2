package io.quarkiverse.checkout.testing.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest.Parcel;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.QuoteLine;

/** What {@link FulfillmentOptions} owe. Nothing digital is ever asked about. */
public abstract class DeliveryLaws extends HookLaws {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    protected abstract FulfillmentOptions options();

    @Override
    final Object bean() {
        return options();
    }

    @Test
    public void theAnswerIsAList() {
        each(request -> require(isComplete(answer(request)), "the answer is a list of ways", request, answer(request),
                "answer List.of() where nothing is delivered"));
    }

    /** Else the other laws would hold for want of an answer. */
    @Test
    public void someSamplesAreServed() {
        boolean[] served = new boolean[1];
        each(request -> served[0] |= !some(answer(request)).isEmpty());
        require(served[0], "some sample is delivered", destinations() + " and " + items(), List.of(),
                "override destinations() and items() with what this shop delivers, and where to");
    }

    @Test
    public void idsAreWellFormedAndUnique() {
        each(request -> {
            Set<String> ids = new HashSet<>();
            ways(request).forEach(way -> require(way.id() != null && ID.matcher(way.id()).matches() && ids.add(way.id()),
                    "a way of delivery has an id of its own that matches " + ID, request, answer(request),
                    "such a way is left out and reported: give it another id"));
        });
    }

    @Test
    public void pricesAreInTheCurrencyAndNeverNegative() {
        each(request -> ways(request).forEach(way -> require(isAmount(way.price()),
                "a price is an amount of 0 or more in " + currency(), request, way,
                "such a way is left out and reported: take the currency from request.subtotal()")));
    }

    @Test
    public void thereIsATitleInEveryLanguage() {
        everywhere(request -> ways(request).forEach(way -> require(isText(way.title()) && way.description() != null,
                "a way of delivery has a title, and a description that may be empty", request, way,
                "give it a text for the locale " + request.locale())));
    }

    @Test
    public void theSameQuestionHasTheSameAnswer() {
        each(request -> {
            List<FulfillmentOption> first = answer(request);
            List<FulfillmentOption> second = answer(request);
            require(first == null || first.equals(second), "the same question has the same answer", request,
                    first + ", then " + second, "depend on nothing but the request and your tables");
        });
    }

    @Test
    public void languageChangesTextsOnly() {
        everywhere(request -> {
            FulfillmentRequest other = to(request.destination(), in(locales().get(0), request));
            require(prices(request).equals(prices(other)), "ways and prices do not depend on the language", request,
                    prices(request) + ", in " + other.locale() + " " + prices(other), "use the locale for texts only");
        });
    }

    /** Pages ask before the shopper has said where to: no ways are an answer, an exception is not. */
    @Test
    public void anUnknownDestinationIsAnswered() {
        each(request -> answer(to(Destination.UNKNOWN, request)));
    }

    @Test
    public void everyPriceLiesWithinTheBounds() {
        boolean[] told = new boolean[1];
        each(request -> {
            List<Money> prices = ways(request).stream().map(FulfillmentOption::price).filter(this::isAmount).toList();
            for (Destination place : opened(request.destination())) {
                FulfillmentRequest open = to(place, request);
                Optional<MoneyRange> bounds = ask(open, options()::bounds);
                require(bounds != null && bounds.stream().allMatch(range -> isRange(range)
                        && prices.stream().allMatch(range::contains)), "bounds hold every price that is possible", open,
                        bounds + ", in the end " + prices + " to " + request.destination(),
                        "take the lowest and the highest price of every way to every place that is still open, or answer empty");
                told[0] |= bounds.isPresent();
            }
        });
        assumeTrue(told[0], "bounds are always empty: pages name no total until the way of delivery is known");
    }

    private void each(Consumer<FulfillmentRequest> law) {
        for (int i = 0; i < samples(); i++) {
            request().ifPresent(law);
        }
    }

    private void everywhere(Consumer<FulfillmentRequest> law) {
        each(request -> locales().forEach(locale -> law.accept(in(locale, request))));
    }

    private List<FulfillmentOption> answer(FulfillmentRequest request) {
        return ask(request, options()::options);
    }

    private List<FulfillmentOption> ways(FulfillmentRequest request) {
        return some(answer(request));
    }

    private List<String> prices(FulfillmentRequest request) {
        return ways(request).stream().map(way -> way.id() + " " + way.price()).toList();
    }

    /** Empty if it is all digital. */
    private Optional<FulfillmentRequest> request() {
        List<QuoteLine> physical = lines().stream().filter(line -> line.item().isPhysical()).toList();
        Money paid = money(upTo(subtotal(physical).minor()));
        return physical.isEmpty() ? Optional.empty()
                : Optional.of(new FulfillmentRequest(
                        physical.stream().map(line -> new Parcel(line.item(), line.quantity())).toList(), paid,
                        pick(destinations()), pick(locales())));
    }

    private static FulfillmentRequest in(Locale locale, FulfillmentRequest request) {
        return new FulfillmentRequest(request.parcels(), request.subtotal(), request.destination(), locale);
    }

    private static FulfillmentRequest to(Destination destination, FulfillmentRequest request) {
        return new FulfillmentRequest(request.parcels(), request.subtotal(), destination, request.locale());
    }
}
