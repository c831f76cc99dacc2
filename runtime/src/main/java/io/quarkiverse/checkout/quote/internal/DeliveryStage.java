package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest.Parcel;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteRequest;

/** Finds the ways of delivery and counts one in. */
final class DeliveryStage {

    private static final Logger LOG = Logger.getLogger(DeliveryStage.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    private final FulfillmentOptions hook;

    DeliveryStage(FulfillmentOptions hook) {
        this.hook = hook;
    }

    Delivery run(QuoteRequest request, Goods goods, Discounts discounts) {
        List<QuoteLine> physical = goods.buyable().stream().filter(line -> line.item().isPhysical()).toList();
        if (physical.isEmpty()) {
            return new Delivery(List.of(), Optional.empty(), Money.zero(goods.currency()), List.of());
        }
        Money subtotal = Money.sum(goods.currency(), physical.stream().map(line -> discounts.left().get(line.id())).toList());
        FulfillmentRequest asked = new FulfillmentRequest(
                physical.stream().map(line -> new Parcel(line.item(), line.quantity())).toList(), subtotal,
                request.destination(), request.locale());
        List<FulfillmentOption> options = usable(HookCall.answer(hook, () -> hook.options(asked)), subtotal);
        Optional<FulfillmentOption> chosen = options.stream()
                .filter(option -> option.id().equals(request.fulfillmentOption())).findFirst()
                .or(() -> options.stream().findFirst());
        return new Delivery(options, chosen, chosen.map(FulfillmentOption::price).orElse(Money.zero(goods.currency())),
                chosen.map(option -> charges(option, discounts)).orElse(List.of()));
    }

    private List<Charge> charges(FulfillmentOption option, Discounts discounts) {
        List<Charge> charges = new ArrayList<>();
        charges.add(new Charge(ChargeKind.FULFILLMENT, option.id(), option.title(), "", option.price(), false, "",
                HookCall.name(hook)));
        if (option.price().isPositive()) {
            discounts.freeDelivery().ifPresent(grant -> charges.add(grant.delivery(option.price())));
        }
        return charges;
    }

    /** One bad option must not close the shop: it is left out and reported. */
    private List<FulfillmentOption> usable(List<FulfillmentOption> options, Money subtotal) {
        Set<String> ids = new HashSet<>();
        List<FulfillmentOption> usable = new ArrayList<>();
        for (FulfillmentOption option : options) {
            if (isUsable(option, subtotal) && ids.add(option.id())) {
                usable.add(option);
            } else {
                LOG.warnf("%s offered %s: left out, as an id is repeated or not of %s, the title is empty, the description "
                        + "is null, or the price is negative or not in %s", HookCall.name(hook), option, ID,
                        subtotal.currency());
            }
        }
        return usable;
    }

    private static boolean isUsable(FulfillmentOption option, Money subtotal) {
        return option != null && option.id() != null && ID.matcher(option.id()).matches() && option.title() != null
                && !option.title().isBlank() && option.description() != null && option.price() != null
                && !option.price().isNegative()
                && option.price().currency().equals(subtotal.currency());
    }
}
