package io.quarkiverse.checkout.testing.laws;

import java.util.List;

import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.PromotionRequest;

/** What a {@link DiscountContributor} owes. */
public abstract class DiscountLaws extends TakenOffLaws {

    protected abstract DiscountContributor contributor();

    @Override
    final Object bean() {
        return contributor();
    }

    @Override
    final List<Discount> answer(PromotionRequest request) {
        return ask(request, contributor()::discounts);
    }
}
