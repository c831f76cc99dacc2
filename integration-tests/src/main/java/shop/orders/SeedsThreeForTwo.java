package shop.orders;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.QuoteLine;
import shop.pages.ShopTexts;

/** Of every three seed packets, whichever they are, the cheapest is free. */
@ApplicationScoped
class SeedsThreeForTwo implements DiscountContributor {

    private static final String SEEDS = "seed-packet-";

    private final ShopTexts texts;

    SeedsThreeForTwo(ShopTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Discount> discounts(PromotionRequest request) {
        List<QuoteLine> seeds = request.lines().stream().filter(line -> line.itemId().startsWith(SEEDS)).toList();
        int free = seeds.stream().mapToInt(QuoteLine::quantity).sum() / 3;
        Optional<Money> cheapest = seeds.stream().map(QuoteLine::unitPrice).min(Money::compareTo);
        return free == 0 ? List.of() : List.of(discount(seeds, cheapest.orElseThrow().times(free), request.locale()));
    }

    private Discount discount(List<QuoteLine> seeds, Money amount, Locale locale) {
        return new Discount("seeds-3-for-2", texts.in(locale).seeds_promotion(), true,
                seeds.stream().map(QuoteLine::id).collect(Collectors.toSet()), amount, false);
    }
}
