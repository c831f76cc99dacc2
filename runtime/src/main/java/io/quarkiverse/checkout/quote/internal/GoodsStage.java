package io.quarkiverse.checkout.quote.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.OptionChoices;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.LineIssue;
import io.quarkiverse.checkout.quote.QuoteLine;
import io.quarkiverse.checkout.quote.QuoteLine.ChosenOption;
import io.quarkiverse.checkout.quote.QuoteRequest;

/** Prices the lines and finds what keeps some from being bought. */
final class GoodsStage {

    private final Assortment assortment;
    private final Inventory inventory;
    private final HookCalls calls;

    GoodsStage(Assortment assortment, Inventory inventory, HookCalls calls) {
        this.assortment = assortment;
        this.inventory = inventory;
        this.calls = calls;
    }

    Goods run(QuoteRequest request, Inquiry inquiry) {
        Cart cart = request.cart();
        CatalogQuery query = new CatalogQuery(cart.itemIds(), cart.currency(), request.locale());
        Map<String, Item> items = inquiry.timed(ChargeKind.GOODS, assortment.source(), () -> assortment.resolve(query));
        Map<String, Long> left = items.isEmpty() ? Map.of()
                : inquiry.timed(ChargeKind.GOODS, HookFaultException.name(inventory), () -> calls.ask(Inventory.class,
                        inventory, items.keySet(), ids -> Contract.answered(inventory, inventory.available(ids))).value());
        Map<String, Integer> wanted = cart.lines().stream()
                .collect(Collectors.toMap(CartLine::itemId, CartLine::quantity, Math::addExact));
        List<QuoteLine> lines = cart.lines().stream().map(line -> {
            Item item = items.get(line.itemId());
            return item == null ? unavailable(line, null, new LineIssue(LineIssue.Kind.UNAVAILABLE, 0))
                    : price(line, item, wanted.get(line.itemId()), left.get(line.itemId()));
        }).toList();
        return new Goods(cart.currency(), lines);
    }

    /**
     * @param wanted units of the item over all lines
     * @param left null if there is no limit
     */
    private static QuoteLine price(CartLine line, Item item, int wanted, Long left) {
        Optional<LineIssue> issue = LineIssues.find(item, line.quantity(), wanted, left);
        OptionChoices choices = OptionChoices.check(item, line.options());
        if (issue.isPresent() || !(choices instanceof OptionChoices.Valid)) {
            return unavailable(line, item, issue.orElse(new LineIssue(LineIssue.Kind.OPTION_INVALID, 0)));
        }
        OptionChoices.Valid valid = (OptionChoices.Valid) choices;
        Money unitPrice = item.unitPrice().plus(valid.surcharge());
        return new QuoteLine(line.id(), line.itemId(), item, line.quantity(), chosen(valid), unitPrice,
                unitPrice.times(line.quantity()), line.seenPrice(), Optional.empty());
    }

    private static List<ChosenOption> chosen(OptionChoices.Valid valid) {
        return valid.answers().stream().map(answer -> new ChosenOption(answer.option().name(), answer.option().label(),
                answer.value(), answer.label(), answer.surcharge())).toList();
    }

    /** Such a line costs nothing; what was chosen is shown as it is stored. */
    private static QuoteLine unavailable(CartLine line, Item item, LineIssue issue) {
        Money nothing = Money.zero(line.seenPrice().currency());
        List<ChosenOption> options = line.options().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(option -> new ChosenOption(option.getKey(), option.getKey(), option.getValue(), option.getValue(),
                        nothing))
                .toList();
        return new QuoteLine(line.id(), line.itemId(), item, line.quantity(), options, line.seenPrice(), nothing,
                line.seenPrice(), Optional.of(issue));
    }
}
