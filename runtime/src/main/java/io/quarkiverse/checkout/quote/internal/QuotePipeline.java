package io.quarkiverse.checkout.quote.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.checkout.quote.Charge;
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

    QuotePipeline(GoodsStage goods, DiscountStage discounts, DeliveryStage delivery, FeeStage fees, TaxStage taxes,
            RoundingStage rounding, Duration validity) {
        this.goodsStage = goods;
        this.discountStage = discounts;
        this.deliveryStage = delivery;
        this.feeStage = fees;
        this.taxStage = taxes;
        this.roundingStage = rounding;
        this.validity = validity;
    }

    @Override
    public Quote quote(QuoteRequest request) {
        Goods goods = goodsStage.run(request);
        Discounts discounts = discountStage.run(request, goods);
        Delivery delivery = deliveryStage.run(request, goods, discounts);
        Fees fees = feeStage.run(request, goods, discounts, delivery);
        List<Charge> charges = new ArrayList<>(goods.charges());
        charges.addAll(discounts.charges());
        charges.addAll(delivery.charges());
        charges.addAll(fees.charges());
        charges.addAll(taxStage.run(request, goods, discounts, delivery, fees));
        charges.addAll(roundingStage.run(charges, request.locale()));
        return new Quote(goods.currency(), goods.lines(), charges, delivery.options(), delivery.optionId(),
                discounts.applied(delivery), discounts.rejected(delivery), request.at(), request.at().plus(validity));
    }
}
