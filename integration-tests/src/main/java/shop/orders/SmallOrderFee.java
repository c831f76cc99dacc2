package shop.orders;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.FeeContributor;
import shop.pages.ShopMessages;
import shop.pages.ShopTexts;
import shop.products.Shelves;

/** A box and the walk to the post cost the same for little as for much: small parcels bear a part of it. */
@ApplicationScoped
class SmallOrderFee implements FeeContributor {

    private static final BigDecimal SMALL_BELOW_EUROS = new BigDecimal("15.00");
    private static final BigDecimal FEE_EUROS = new BigDecimal("1.90");

    private final Money smallBelow;
    private final Money fee;
    private final ShopTexts texts;

    SmallOrderFee(Shelves shelves, ShopTexts texts) {
        this.texts = texts;
        smallBelow = shelves.price(SMALL_BELOW_EUROS);
        fee = shelves.price(FEE_EUROS);
    }

    @Override
    public List<Fee> fees(FeeRequest request) {
        boolean parcel = request.lines().stream().anyMatch(line -> line.item().isPhysical());
        if (!parcel || request.subtotal().compareTo(smallBelow) >= 0) {
            return List.of();
        }
        ShopMessages messages = texts.in(request.locale());
        return List.of(new Fee("small-order", messages.small_order(),
                messages.small_order_reason(smallBelow.format(request.locale())), fee, Item.STANDARD_TAX));
    }
}
