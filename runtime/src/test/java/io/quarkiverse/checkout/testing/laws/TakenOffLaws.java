package io.quarkiverse.checkout.testing.laws;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.QuoteLine;

/** What everyone owes who takes something off: see {@link PromotionLaws} and {@link DiscountLaws}. */
public abstract class TakenOffLaws extends HookLaws {

    private final Instant at = now();

    TakenOffLaws() {
    }

    /** The discounts of an answer; null or with nulls if the answer is. */
    abstract List<Discount> answer(PromotionRequest request);

    /** Codes that count today; none of them is used up. */
    protected List<String> codes() {
        return List.of();
    }

    /** Keys of customers; empty for a guest. */
    protected List<String> customers() {
        return List.of("");
    }

    /** The moment of the quotes; now unless told. */
    protected Instant at() {
        return at;
    }

    @Test
    public void theAnswerIsAList() {
        each(request -> require(isComplete(answer(request)), "the answer is a list of discounts", request, answer(request),
                "answer an empty list where nothing is taken off"));
    }

    /** Else the other laws would hold for want of an answer. */
    @Test
    public void somethingIsTakenOff() {
        boolean[] less = new boolean[1];
        each(request -> less[0] |= !discounts(request).isEmpty());
        require(less[0], "something is taken off some sample", items() + " with codes " + codes() + " at " + at(), List.of(),
                "override items(), codes(), customers() or at() with samples that get the discount");
    }

    @Test
    public void amountsAreInTheCurrencyAndNeverNegative() {
        each(request -> discounts(request).forEach(discount -> require(isAmount(discount.amount()),
                "a discount is an amount of 0 or more in " + currency(), request, discount,
                "a discount is written without a sign; what makes an order dearer is a FeeContributor's")));
    }

    @Test
    public void onlyLinesOfTheRequestAreDiscounted() {
        each(request -> {
            Set<String> lines = request.lines().stream().map(QuoteLine::id).collect(Collectors.toSet());
            discounts(request).forEach(discount -> require(lines.containsAll(discount.lineIds()),
                    "a discount is on lines of the request, or on all", request, discount,
                    "lineIds are ids of lines (QuoteLine.id), not of items"));
        });
    }

    @Test
    public void codesAreUnique() {
        each(request -> {
            Set<String> codes = new HashSet<>();
            discounts(request).forEach(discount -> require(isText(discount.code()) && codes.add(discount.code()),
                    "a discount has a code of its own", request, answer(request), "make one discount of them"));
        });
    }

    @Test
    public void thereIsATitleInEveryLanguage() {
        everywhere(request -> discounts(request).forEach(discount -> require(isText(discount.title()),
                "a discount has a title", request, discount, "give it a text for the locale " + request.locale())));
    }

    @Test
    public void theSameQuestionHasTheSameAnswer() {
        each(request -> {
            List<Discount> first = answer(request);
            List<Discount> second = answer(request);
            require(first == null || first.equals(second), "the same question has the same answer", request,
                    first + ", then " + second, "take the time from request.at(), and depend on nothing else that moves");
        });
    }

    @Test
    public void languageChangesTextsOnly() {
        everywhere(request -> {
            PromotionRequest other = in(locales().get(0), request);
            require(takenOff(request).equals(takenOff(other)), "discounts do not depend on the language", request,
                    takenOff(request) + ", in " + other.locale() + " " + takenOff(other), "use the locale for texts only");
        });
    }

    final void each(Consumer<PromotionRequest> law) {
        for (int i = 0; i < samples(); i++) {
            law.accept(request());
        }
    }

    final void everywhere(Consumer<PromotionRequest> law) {
        each(request -> locales().forEach(locale -> law.accept(in(locale, request))));
    }

    final List<Discount> discounts(PromotionRequest request) {
        return some(answer(request));
    }

    final List<String> takenOff(PromotionRequest request) {
        return discounts(request).stream().map(discount -> discount.code() + " " + discount.amount() + " "
                + discount.freeFulfillment()).sorted().toList();
    }

    final PromotionRequest with(List<String> codes, PromotionRequest request) {
        return new PromotionRequest(request.lines(), request.subtotal(), codes, request.customer(), request.locale(),
                request.at());
    }

    private PromotionRequest request() {
        List<QuoteLine> lines = lines();
        List<String> codes = codes().stream().filter(code -> random.nextBoolean()).toList();
        return new PromotionRequest(lines, subtotal(lines), codes, pick(customers()), pick(locales()), at());
    }

    private static PromotionRequest in(Locale locale, PromotionRequest request) {
        return new PromotionRequest(request.lines(), request.subtotal(), request.codes(), request.customer(), locale,
                request.at());
    }
}
