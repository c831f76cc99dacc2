package io.quarkiverse.checkout.quote.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.Explanation;
import io.quarkiverse.checkout.quote.FeeContributor.PossibleFee;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;

/** Runs the stages one after the other. Each sees what the earlier ones found and answers with its own charges only. */
final class QuotePipeline implements Quotes {

    private final GoodsStage goodsStage;
    private final DiscountStage discountStage;
    private final DeliveryStage deliveryStage;
    private final FeeStage feeStage;
    private final TaxStage taxStage;
    private final RoundingStage roundingStage;
    private final Duration validity;
    private final HookCalls calls;

    QuotePipeline(GoodsStage goods, DiscountStage discounts, DeliveryStage delivery, FeeStage fees, TaxStage taxes,
            RoundingStage rounding, Duration validity, HookCalls calls) {
        this.goodsStage = goods;
        this.discountStage = discounts;
        this.deliveryStage = delivery;
        this.feeStage = fees;
        this.taxStage = taxes;
        this.roundingStage = rounding;
        this.validity = validity;
        this.calls = calls;
    }

    @Override
    public Quote quote(QuoteRequest request) {
        return quote(request, new Inquiry(calls));
    }

    @Override
    public Explanation explain(QuoteRequest request) {
        Inquiry inquiry = new Inquiry(calls);
        return new Explanation(quote(request, inquiry), inquiry.asked());
    }

    private Quote quote(QuoteRequest request, Inquiry inquiry) {
        Goods goods = goodsStage.run(request, inquiry);
        Discounts discounts = discountStage.run(request, goods, inquiry);
        Delivery delivery = deliveryStage.run(request, goods, discounts, inquiry);
        Fees fees = feeStage.run(request, goods, discounts, delivery, inquiry);
        List<Charge> charges = new ArrayList<>(goods.charges());
        charges.addAll(discounts.charges());
        charges.addAll(delivery.charges());
        charges.addAll(fees.charges());
        charges.addAll(taxStage.run(request, goods, discounts, delivery, fees, inquiry));
        charges.addAll(roundingStage.run(charges, request.locale()));
        return new Quote(goods.currency(), goods.lines(), charges, delivery.options(), delivery.optionId(),
                discounts.applied(delivery), discounts.rejected(delivery), inquiry.unconfirmed(),
                request.at(), request.at().plus(validity));
    }

    @Override
    public boolean dependOnPayment() {
        return feeStage.dependsOnPayment();
    }

    @Override
    public Optional<MoneyRange> range(QuoteRequest request) {
        Inquiry inquiry = new Inquiry(calls);
        Goods goods = goodsStage.run(request, inquiry);
        Discounts discounts = discountStage.run(request, goods, inquiry);
        Optional<MoneyRange> delivery = deliveryStage.range(request, goods, discounts, inquiry);
        Optional<List<PossibleFee>> fees = feeStage.range(request, goods, discounts, inquiry);
        if (delivery.isEmpty() || fees.isEmpty() || inquiry.unconfirmed().stream().anyMatch(part -> part.since().isEmpty())) {
            return Optional.empty();
        }
        MoneyRange open = delivery.get();
        for (PossibleFee fee : fees.get()) {
            open = open.plus(fee.amount());
        }
        MoneyRange untaxed = open.plus(Money.sum(goods.currency(), discounts.left().values()));
        return taxStage.range(request, goods, discounts, delivery.get(), fees.get(), inquiry)
                .map(untaxed::plus).map(roundingStage::range);
    }
}
