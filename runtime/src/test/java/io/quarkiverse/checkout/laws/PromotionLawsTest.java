package io.quarkiverse.checkout.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkiverse.checkout.quote.RejectedCode.Reason;
import io.quarkiverse.checkout.testing.laws.PromotionLaws;

class PromotionLawsTest {

    private static final int LIMIT = 3;

    private final AtomicInteger count = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> eachLawCanFail() {
        return new Trial(PromotionLaws.class, () -> laws(new Counted()))
                .breaks("theAnswerIsAList", () -> answers(request -> request.lines().size() == 2 ? null
                        : new Promotions.Evaluation(List.of(discount("TEN", "Less", 1)), List.of())))
                .breaks("somethingIsTakenOff", () -> answers(request -> new Promotions.Evaluation(List.of(), List.of())))
                .breaks("amountsAreInTheCurrencyAndNeverNegative", () -> discounts(request -> discount("TEN", "Less", -1)))
                .breaks("onlyLinesOfTheRequestAreDiscounted", () -> discounts(
                        request -> new Discount("TEN", "Less", true, Set.of("mug"), Money.of(1, "EUR"), false)))
                .breaks("codesAreUnique", () -> answers(request -> new Promotions.Evaluation(
                        List.of(discount("TEN", "Less", 1), discount("TEN", "Less", 2)), List.of())))
                .breaks("thereIsATitleInEveryLanguage",
                        () -> discounts(request -> discount("TEN", isGerman(request) ? " " : "Less", 1)))
                .breaks("theSameQuestionHasTheSameAnswer",
                        () -> discounts(request -> discount("TEN", "Less " + count.incrementAndGet(), 1)))
                .breaks("languageChangesTextsOnly",
                        () -> discounts(request -> discount("TEN", "Less", isGerman(request) ? 1 : 2)))
                .breaks("anUnknownCodeTakesNothingOff", () -> answers(request -> new Promotions.Evaluation(
                        request.codes().stream().map(code -> discount(code, "Less", 1)).toList(), List.of())))
                .breaks("noCodeIsBothCountedAndRejected", () -> answers(request -> new Promotions.Evaluation(
                        List.of(discount("TEN", "Less", 1)), List.of(new RejectedCode("TEN", Reason.EXPIRED)))))
                .breaks("aRepeatedClaimTakesNothingMore", () -> laws(new Counted() {
                    @Override
                    boolean isRepeat(UUID key) {
                        return false;
                    }
                }))
                .breaks("aClaimBeyondTheLimitIsRefused", () -> laws(new Counted() {
                    @Override
                    boolean isUsedUp() {
                        return super.isUsedUp() && (released || Thread.currentThread() != owner);
                    }
                }))
                .breaks("aReleasedClaimIsGivenBackOnce", () -> laws(new Counted() {
                    @Override
                    public synchronized void release(UUID key) {
                        // forgotten
                    }
                }))
                .breaks("anUnknownKeyIsIgnored", () -> laws(new Counted() {
                    @Override
                    public synchronized void release(UUID key) {
                        if (!seen.contains(key)) {
                            throw new IllegalArgumentException("who?");
                        }
                        super.release(key);
                    }
                }))
                .breaks("theLastUseIsTakenOnce", () -> laws(new Counted() {
                    @Override
                    boolean isUsedUp() {
                        // as if it had been read before the others wrote
                        return super.isUsedUp() && Thread.currentThread() == owner;
                    }
                }))
                .tests();
    }

    private static PromotionLaws discounts(Function<PromotionRequest, Discount> answer) {
        return answers(request -> new Promotions.Evaluation(List.of(answer.apply(request)), List.of()));
    }

    private static PromotionLaws answers(Function<PromotionRequest, Promotions.Evaluation> answer) {
        return laws(new Counted() {
            @Override
            public Evaluation evaluate(PromotionRequest request) {
                return answer.apply(request);
            }
        });
    }

    private static PromotionLaws laws(Promotions promotions) {
        return new PromotionLaws() {
            @Override
            protected Promotions promotions() {
                return promotions;
            }

            @Override
            protected List<String> codes() {
                return List.of("TEN");
            }

            @Override
            protected Optional<Limited> limited() {
                return Optional.of(new Limited("TEN", LIMIT));
            }
        };
    }

    private static boolean isGerman(PromotionRequest request) {
        return request.locale().equals(Locale.GERMAN);
    }

    private static Discount discount(String code, String title, long amount) {
        return new Discount(code, title, false, Set.of(), Money.of(amount, "EUR"), false);
    }

    /** One code with a limit. */
    private static class Counted implements Promotions {

        final Thread owner = Thread.currentThread();
        final List<UUID> seen = new ArrayList<>();
        boolean released;
        private final List<UUID> taken = new ArrayList<>();

        @Override
        public Evaluation evaluate(PromotionRequest request) {
            return request.codes().contains("TEN") ? new Evaluation(List.of(discount("TEN", "Less", 100)), List.of())
                    : new Evaluation(List.of(), List.of());
        }

        @Override
        public synchronized Optional<String> claim(Claim claim) {
            seen.add(claim.key());
            if (isRepeat(claim.key())) {
                return Optional.empty();
            }
            if (isUsedUp()) {
                return Optional.of(claim.discounts().get(0).code());
            }
            taken.add(claim.key());
            return Optional.empty();
        }

        @Override
        public synchronized void release(UUID key) {
            released = true;
            taken.remove(key);
        }

        boolean isRepeat(UUID key) {
            return taken.contains(key);
        }

        boolean isUsedUp() {
            return taken.size() >= LIMIT;
        }
    }
}
