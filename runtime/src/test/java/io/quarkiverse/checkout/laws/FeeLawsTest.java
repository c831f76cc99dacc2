package io.quarkiverse.checkout.laws;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.testing.laws.FeeLaws;

class FeeLawsTest {

    private final AtomicInteger count = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(FeeLaws.class, () -> laws(new InvoiceFee(KnownFrom.PAYMENT, 200)))
                .breaks("theAnswerIsAList",
                        () -> laws(request -> request.lines().size() == 2 ? null : List.of(fee("a", "Because", 1))))
                .breaks("someSampleIsCharged", () -> laws(request -> List.of()))
                .breaks("amountsAreInTheCurrencyAndNeverNegative", () -> laws(request -> List.of(fee("a", "Because", -1))))
                .breaks("codesAreUnique", () -> laws(request -> List.of(fee("a", "Because", 1), fee("a", "Because", 2))))
                .breaks("thereIsALabelAndAReasonInEveryLanguage",
                        () -> laws(request -> List.of(fee("a", isGerman(request) ? " " : "Because", 1))))
                .breaks("theSameQuestionHasTheSameAnswer",
                        () -> laws(request -> List.of(fee("a", "Because of " + count.incrementAndGet(), 1))))
                .breaks("languageChangesTextsOnly",
                        () -> laws(request -> List.of(fee("a", "Because", isGerman(request) ? 1 : 2))))
                .breaks("nothingIsChargedLaterThanDeclared", () -> laws(new InvoiceFee(KnownFrom.DELIVERY, 200)))
                .breaks("everyFeeLiesWithinTheBounds", () -> laws(new InvoiceFee(KnownFrom.PAYMENT, 199))).tests();
    }

    private static FeeLaws laws(FeeContributor contributor) {
        return new FeeLaws() {
            @Override
            protected FeeContributor contributor() {
                return contributor;
            }
        };
    }

    private static boolean isGerman(FeeContributor.FeeRequest request) {
        return request.locale().equals(Locale.GERMAN);
    }

    private static FeeContributor.Fee fee(String code, String reason, long amount) {
        return new FeeContributor.Fee(code, "Fee", reason, Money.of(amount, "EUR"), "standard");
    }

    private record InvoiceFee(KnownFrom knownFrom, long most) implements FeeContributor {

        @Override
        public List<Fee> fees(FeeRequest request) {
            return request.paymentHandler().equals("invoice") ? List.of(fee("invoice", "It takes a while", 200)) : List.of();
        }

        @Override
        public Optional<List<PossibleFee>> bounds(FeeRequest request) {
            MoneyRange range = new MoneyRange(Money.of(0, "EUR"), Money.of(most, "EUR"));
            boolean possible = request.paymentHandler().isEmpty() || request.paymentHandler().equals("invoice");
            return Optional.of(possible ? List.of(new PossibleFee("invoice", range, "standard")) : List.of());
        }
    }
}
