package io.quarkiverse.checkout.quote.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest.Parcel;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
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

    Delivery run(QuoteRequest request, Goods goods, Discounts discounts, Inquiry inquiry) {
        Optional<FulfillmentRequest> asked = question(request, goods, discounts);
        if (asked.isEmpty()) {
            return new Delivery(List.of(), Optional.empty(), Money.zero(goods.currency()), List.of());
        }
        List<FulfillmentOption> options = inquiry
                .ask(ChargeKind.FULFILLMENT, FulfillmentOptions.class, hook, asked.get(),
                        question -> usable(Contract.answered(hook, hook.options(question)), question.subtotal()))
                .orElse(List.of());
        Optional<FulfillmentOption> chosen = options.stream()
                .filter(option -> option.id().equals(request.fulfillmentOption())).findFirst()
                .or(() -> options.stream().findFirst());
        return new Delivery(options, chosen, chosen.map(FulfillmentOption::price).orElse(Money.zero(goods.currency())),
                chosen.map(option -> charges(option, discounts)).orElse(List.of()));
    }

    /** What it can cost over the destinations and ways that are open; empty if the hook cannot tell. */
    Optional<MoneyRange> range(QuoteRequest request, Goods goods, Discounts discounts, Inquiry inquiry) {
        MoneyRange nothing = MoneyRange.of(Money.zero(goods.currency()));
        Optional<FulfillmentRequest> asked = question(request, goods, discounts);
        if (asked.isEmpty()) {
            return Optional.of(nothing);
        }
        return inquiry.ask(ChargeKind.FULFILLMENT, FulfillmentOptions.class, hook, new Bounds<>(asked.get()),
                question -> Contract.range(hook, hook.bounds(question.about()), goods.currency()))
                .orElse(Optional.empty())
                .map(range -> discounts.freeDelivery().isPresent() ? nothing : range);
    }

    /** Empty if there is nothing to deliver. */
    private static Optional<FulfillmentRequest> question(QuoteRequest request, Goods goods, Discounts discounts) {
        List<QuoteLine> physical = goods.buyable().stream().filter(line -> line.item().isPhysical()).toList();
        Money subtotal = Money.sum(goods.currency(), physical.stream().map(line -> discounts.left().get(line.id())).toList());
        return physical.isEmpty() ? Optional.empty()
                : Optional.of(new FulfillmentRequest(
                        physical.stream().map(line -> new Parcel(line.item(), line.quantity())).toList(), subtotal,
                        request.destination(), request.locale()));
    }

    private List<Charge> charges(FulfillmentOption option, Discounts discounts) {
        List<Charge> charges = new ArrayList<>();
        charges.add(new Charge(ChargeKind.FULFILLMENT, option.id(), option.title(), "", option.price(), false, "",
                HookFaultException.name(hook)));
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
                        + "is null, or the price is negative, huge or not in %s", HookFaultException.name(hook), option, ID,
                        subtotal.currency());
            }
        }
        return usable;
    }

    private static boolean isUsable(FulfillmentOption option, Money subtotal) {
        return option != null && option.id() != null && ID.matcher(option.id()).matches() && option.title() != null
                && !option.title().isBlank() && option.description() != null
                && Contract.isAmount(option.price(), subtotal.currency());
    }
}
