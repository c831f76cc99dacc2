package io.quarkiverse.checkout.laws;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.testing.laws.DiscountLaws;

class DiscountLawsTest {

    private final AtomicInteger count = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(DiscountLaws.class, () -> laws(request -> List.of(discount("a", "Less", 100))))
                .breaks("theAnswerIsAList",
                        () -> laws(request -> request.lines().size() == 2 ? null : List.of(discount("a", "Less", 1))))
                .breaks("somethingIsTakenOff", () -> laws(request -> List.of()))
                .breaks("amountsAreInTheCurrencyAndNeverNegative", () -> laws(request -> List.of(discount("a", "Less", -1))))
                .breaks("onlyLinesOfTheRequestAreDiscounted", () -> laws(
                        request -> List.of(new Discount("a", "Less", true, Set.of("mug"), Money.of(1, "EUR"), false))))
                .breaks("codesAreUnique",
                        () -> laws(request -> List.of(discount("a", "Less", 1), discount("a", "Even less", 1))))
                .breaks("thereIsATitleInEveryLanguage",
                        () -> laws(request -> List.of(discount("a", isGerman(request) ? "" : "Less", 1))))
                .breaks("theSameQuestionHasTheSameAnswer",
                        () -> laws(request -> List.of(discount("a", "Less " + count.incrementAndGet(), 1))))
                .breaks("languageChangesTextsOnly",
                        () -> laws(request -> List.of(discount("a", "Less", isGerman(request) ? 1 : 2))))
                .tests();
    }

    private static DiscountLaws laws(DiscountContributor contributor) {
        return new DiscountLaws() {
            @Override
            protected DiscountContributor contributor() {
                return contributor;
            }
        };
    }

    private static boolean isGerman(PromotionRequest request) {
        return request.locale().equals(Locale.GERMAN);
    }

    private static Discount discount(String code, String title, long amount) {
        return new Discount(code, title, true, Set.of(), Money.of(amount, "EUR"), false);
    }
}
