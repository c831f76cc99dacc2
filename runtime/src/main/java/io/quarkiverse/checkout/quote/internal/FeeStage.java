package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.FeeContributor.FeeRequest;
import io.quarkiverse.checkout.quote.FeeContributor.PossibleFee;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.TaxCalculator.Taxable;

/** Collects the fees. */
final class FeeStage {

    private static final Logger LOG = Logger.getLogger(FeeStage.class);

    private final List<FeeContributor> contributors;

    FeeStage(List<FeeContributor> contributors) {
        this.contributors = List.copyOf(contributors);
    }

    boolean dependsOnPayment() {
        return contributors.stream().anyMatch(contributor -> contributor.knownFrom().sees(KnownFrom.PAYMENT));
    }

    Fees run(QuoteRequest request, Goods goods, Discounts discounts, Delivery delivery, Inquiry inquiry) {
        List<Charge> charges = new ArrayList<>();
        List<Taxable> taxables = new ArrayList<>();
        if (goods.buyable().isEmpty()) {
            return new Fees(charges, taxables);
        }
        FeeRequest now = question(request, goods, discounts, delivery.optionId());
        Set<String> codes = new HashSet<>();
        for (FeeContributor contributor : contributors) {
            for (Fee fee : known(contributor, now, codes, inquiry)) {
                if (fee.amount().isPositive()) {
                    charges.add(new Charge(ChargeKind.FEE, fee.code(), fee.label(), fee.reason(), fee.amount(), false, "",
                            HookFaultException.name(contributor)));
                    taxables.add(new Taxable(ChargeKind.FEE, "", fee.taxClass(), fee.amount()));
                }
            }
        }
        return new Fees(charges, taxables);
    }

    /** What the fees can come to while something they depend on is open; empty if a contributor cannot tell. */
    Optional<List<PossibleFee>> range(QuoteRequest request, Goods goods, Discounts discounts, Inquiry inquiry) {
        if (goods.buyable().isEmpty()) {
            return Optional.of(List.of());
        }
        FeeRequest open = question(request, goods, discounts, request.fulfillmentOption());
        Set<String> codes = new HashSet<>();
        List<PossibleFee> possible = new ArrayList<>();
        for (FeeContributor contributor : contributors) {
            Optional<List<PossibleFee>> told = contributor.knownFrom() == KnownFrom.CART
                    ? Optional.of(known(contributor, open, codes, inquiry).stream()
                            .map(fee -> new PossibleFee(fee.code(), MoneyRange.of(fee.amount()), fee.taxClass())).toList())
                    : inquiry.ask(ChargeKind.FEE, FeeContributor.class, contributor, new Bounds<>(open),
                            question -> bounds(contributor, question.about())).orElse(Optional.empty());
            if (told.isEmpty()) {
                return Optional.empty();
            }
            possible.addAll(told.get());
        }
        return Optional.of(possible);
    }

    private static Optional<List<PossibleFee>> bounds(FeeContributor contributor, FeeRequest open) {
        Optional<List<PossibleFee>> told = Contract.answered(contributor,
                contributor.bounds(open.asOf(contributor.knownFrom())));
        told.ifPresent(fees -> fees.forEach(fee -> {
            Contract.require(fee != null, contributor, fees, "a fee is never null");
            Contract.requireText(fee.taxClass(), "tax class", contributor, fee);
            Contract.range(contributor, Optional.ofNullable(fee.amount()), open.subtotal().currency());
        }));
        return told;
    }

    private static FeeRequest question(QuoteRequest request, Goods goods, Discounts discounts, String option) {
        return new FeeRequest(goods.buyable(), Money.sum(goods.currency(), discounts.left().values()),
                request.destination(), option, request.paymentHandler(), request.locale());
    }

    /** The fees by what the contributor declared to look at; whatever it would add with more is refused and reported. */
    private static List<Fee> known(FeeContributor contributor, FeeRequest now, Set<String> codes, Inquiry inquiry) {
        FeeRequest early = now.asOf(contributor.knownFrom());
        Optional<List<Fee>> fees = inquiry.ask(ChargeKind.FEE, FeeContributor.class, contributor, early,
                question -> check(contributor, contributor.fees(question), codes, now.subtotal().currency()));
        if (fees.isPresent() && !early.equals(now)) {
            inquiry.check(FeeContributor.class, contributor, now,
                    question -> Contract.answered(contributor, contributor.fees(question)))
                    .filter(late -> !late.equals(fees.get()))
                    .ifPresent(late -> LOG.errorf("%s declares that its fees are known from %s on, but it answered %s, and "
                            + "later %s: what came later is not charged", HookFaultException.name(contributor),
                            contributor.knownFrom(), fees.get(), late));
        }
        fees.ifPresent(some -> some.forEach(fee -> codes.add(fee.code())));
        return fees.orElse(List.of());
    }

    private static List<Fee> check(FeeContributor contributor, List<Fee> fees, Set<String> codes, Currency currency) {
        Set<String> all = new HashSet<>(codes);
        for (Fee fee : Contract.answered(contributor, fees)) {
            check(contributor, fee, currency);
            Contract.require(all.add(fee.code()), contributor, fee, "no two fees of an order have the same code");
        }
        return fees;
    }

    private static void check(FeeContributor contributor, Fee fee, Currency currency) {
        Contract.require(fee != null, contributor, null, "a fee is never null");
        Contract.requireText(fee.code(), "code", contributor, fee);
        Contract.requireText(fee.label(), "label", contributor, fee);
        Contract.requireText(fee.reason(), "reason", contributor, fee);
        Contract.requireText(fee.taxClass(), "tax class", contributor, fee);
        Contract.requireAmount(fee.amount(), currency, contributor, fee);
    }
}
