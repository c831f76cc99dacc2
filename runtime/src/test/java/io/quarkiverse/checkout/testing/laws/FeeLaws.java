package io.quarkiverse.checkout.testing.laws;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.FeeContributor.FeeRequest;
import io.quarkiverse.checkout.quote.FeeContributor.PossibleFee;
import io.quarkiverse.checkout.quote.QuoteLine;

/** What a {@link FeeContributor} owes. */
public abstract class FeeLaws extends HookLaws {

    protected abstract FeeContributor contributor();

    @Override
    final Object bean() {
        return contributor();
    }

    /** Ids of the ways to pay. */
    protected List<String> paymentHandlers() {
        return List.of("card", "bank-transfer", "cash-on-delivery", "invoice");
    }

    /** Ids of the ways of delivery. */
    protected List<String> fulfillmentOptions() {
        return List.of("standard", "express");
    }

    @Test
    public void theAnswerIsAList() {
        each(request -> require(isComplete(answer(request)), "the answer is a list of fees", request, answer(request),
                "answer List.of() where there is no fee"));
    }

    /** Else the other laws would hold for want of an answer. */
    @Test
    public void someSampleIsCharged() {
        boolean[] charged = new boolean[1];
        each(request -> charged[0] |= !fees(request).isEmpty());
        require(charged[0], "some sample bears a fee", items() + " to " + destinations() + " by " + fulfillmentOptions()
                + ", paid by " + paymentHandlers(), List.of(), "override these four with samples that bear the fee");
    }

    @Test
    public void amountsAreInTheCurrencyAndNeverNegative() {
        each(request -> fees(request).forEach(fee -> require(isAmount(fee.amount()),
                "a fee is an amount of 0 or more in " + currency(), request, fee,
                "take the currency from request.subtotal(); what takes off is a DiscountContributor's")));
    }

    @Test
    public void codesAreUnique() {
        each(request -> {
            Set<String> codes = new HashSet<>();
            fees(request).forEach(fee -> require(isText(fee.code()) && codes.add(fee.code()),
                    "a fee has a code of its own", request, answer(request), "give each fee another code"));
        });
    }

    @Test
    public void thereIsALabelAndAReasonInEveryLanguage() {
        everywhere(request -> fees(request).forEach(fee -> require(
                isText(fee.label()) && isText(fee.reason()) && isText(fee.taxClass()),
                "a fee says what it is, why it is charged and how it is taxed", request, fee,
                "give it a label and a reason for the locale " + request.locale() + ", and a tax class")));
    }

    @Test
    public void theSameQuestionHasTheSameAnswer() {
        each(request -> {
            List<Fee> first = answer(request);
            List<Fee> second = answer(request);
            require(first == null || first.equals(second), "the same question has the same answer", request,
                    first + ", then " + second, "depend on nothing but the request and your tables");
        });
    }

    @Test
    public void languageChangesTextsOnly() {
        everywhere(request -> {
            FeeRequest other = in(locales().get(0), request);
            require(charged(request).equals(charged(other)), "fees do not depend on the language", request,
                    charged(request) + ", in " + other.locale() + " " + charged(other), "use the locale for texts only");
        });
    }

    @Test
    public void nothingIsChargedLaterThanDeclared() {
        KnownFrom declared = contributor().knownFrom();
        each(request -> require(charged(request.asOf(declared)).equals(charged(request)),
                "fees are known from " + declared + " on", request,
                charged(request.asOf(declared)) + " then, and later " + charged(request),
                "what comes later is not charged: declare a later knownFrom(), or do not look at what is known later only"));
    }

    @Test
    public void everyFeeLiesWithinTheBounds() {
        KnownFrom declared = contributor().knownFrom();
        boolean[] told = { declared == KnownFrom.CART };
        each(request -> opened(request).forEach(later -> {
            FeeRequest open = later.asOf(declared);
            if (declared == KnownFrom.CART) {
                return;
            }
            Optional<List<PossibleFee>> bounds = ask(open, contributor()::bounds);
            List<Fee> due = fees(request.asOf(declared));
            require(bounds != null && (bounds.isEmpty() || hold(bounds.get(), due)), "bounds hold every fee that is possible",
                    open, bounds + ", in the end " + due + " for " + request,
                    "name each fee that may come with its code, tax class and highest amount, with a least of zero if it may "
                            + "be absent, or answer empty");
            told[0] |= bounds.isPresent();
        }));
        assumeTrue(told[0], "bounds are always empty: pages name no total until " + declared + " is known");
    }

    /** Each fee that is due is possible, and each that is not due may be absent. */
    private boolean hold(List<PossibleFee> possible, List<Fee> due) {
        return isComplete(possible) && possible.stream().allMatch(fee -> isRange(fee.amount()) && isText(fee.taxClass()))
                && due.stream().filter(fee -> isAmount(fee.amount()) && fee.amount().isPositive())
                        .allMatch(fee -> possible.stream().anyMatch(some -> some.code().equals(fee.code())
                                && some.taxClass().equals(fee.taxClass()) && some.amount().contains(fee.amount())))
                && possible.stream().filter(some -> due.stream().noneMatch(fee -> fee.code().equals(some.code())))
                        .allMatch(some -> some.amount().least().isZero());
    }

    private void each(Consumer<FeeRequest> law) {
        for (int i = 0; i < samples(); i++) {
            law.accept(request());
        }
    }

    private void everywhere(Consumer<FeeRequest> law) {
        each(request -> locales().forEach(locale -> law.accept(in(locale, request))));
    }

    private List<Fee> answer(FeeRequest request) {
        return ask(request, contributor()::fees);
    }

    private List<Fee> fees(FeeRequest request) {
        return some(answer(request));
    }

    private List<String> charged(FeeRequest request) {
        return fees(request).stream().filter(fee -> fee.amount() != null && !fee.amount().isZero())
                .map(fee -> fee.code() + " " + fee.amount() + " " + fee.taxClass()).sorted().toList();
    }

    private FeeRequest request() {
        List<QuoteLine> lines = lines();
        boolean delivered = lines.stream().anyMatch(line -> line.item().isPhysical());
        return new FeeRequest(lines, money(upTo(subtotal(lines).minor())), pick(destinations()),
                delivered ? pick(fulfillmentOptions()) : "", pick(paymentHandlers()), pick(locales()));
    }

    /** The request, with any part of it not known yet. */
    private static List<FeeRequest> opened(FeeRequest request) {
        List<FeeRequest> opened = new ArrayList<>();
        for (Destination destination : opened(request.destination())) {
            for (String option : Stream.of("", request.fulfillmentOption()).distinct().toList()) {
                for (String handler : List.of("", request.paymentHandler())) {
                    opened.add(new FeeRequest(request.lines(), request.subtotal(), destination, option, handler,
                            request.locale()));
                }
            }
        }
        return opened;
    }

    private static FeeRequest in(Locale locale, FeeRequest request) {
        return new FeeRequest(request.lines(), request.subtotal(), request.destination(), request.fulfillmentOption(),
                request.paymentHandler(), locale);
    }
}
