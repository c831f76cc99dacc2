package io.quarkiverse.checkout.laws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.testing.laws.DeliveryLaws;

class DeliveryLawsTest {

    private final AtomicInteger count = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(DeliveryLaws.class, () -> laws(new Bounded(490, 990)))
                .breaks("theAnswerIsAList",
                        () -> laws(request -> request.destination().country().equals("JP") ? null : List.of(way("a", 490))))
                .breaks("someSamplesAreServed", () -> laws(request -> List.of()))
                .breaks("idsAreWellFormedAndUnique", () -> laws(request -> List.of(way("a", 490), way("a", 990))))
                .breaks("pricesAreInTheCurrencyAndNeverNegative", () -> laws(request -> List.of(way("a", -1))))
                .breaks("thereIsATitleInEveryLanguage", () -> laws(request -> List.of(
                        new FulfillmentOption("a", isGerman(request) ? "" : "Parcel", "", Money.of(490, "EUR")))))
                .breaks("theSameQuestionHasTheSameAnswer", () -> laws(request -> List.of(
                        new FulfillmentOption("a", "Parcel", "No. " + count.incrementAndGet(), Money.of(490, "EUR")))))
                .breaks("languageChangesTextsOnly", () -> laws(request -> List.of(way("a", isGerman(request) ? 490 : 990))))
                .breaks("anUnknownDestinationIsAnswered", () -> laws(request -> {
                    if (request.destination().country().isEmpty()) {
                        throw new IllegalArgumentException("where to?");
                    }
                    return List.of(way("a", 490));
                }))
                .breaks("everyPriceLiesWithinTheBounds", () -> laws(new Bounded(490, 989))).tests();
    }

    private static DeliveryLaws laws(FulfillmentOptions options) {
        return new DeliveryLaws() {
            @Override
            protected FulfillmentOptions options() {
                return options;
            }
        };
    }

    private static boolean isGerman(FulfillmentRequest request) {
        return request.locale().equals(Locale.GERMAN);
    }

    private static FulfillmentOption way(String id, long price) {
        return new FulfillmentOption(id, "Parcel", "", Money.of(price, "EUR"));
    }

    private record Bounded(long least, long most) implements FulfillmentOptions {

        @Override
        public List<FulfillmentOption> options(FulfillmentRequest request) {
            return List.of(way("a", 490), way("b", 990));
        }

        @Override
        public Optional<MoneyRange> bounds(FulfillmentRequest request) {
            return Optional.of(new MoneyRange(Money.of(least, "EUR"), Money.of(most, "EUR")));
        }
    }
}
