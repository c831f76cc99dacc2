package io.quarkiverse.checkout.quote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.QuoteLine.ChosenOption;

/** Quotes made by hand: what a test says, whether or not a pipeline would. */
final class QuoteSamples {

    final List<QuoteLine> lines = new ArrayList<>();
    final List<Charge> charges = new ArrayList<>();
    Currency currency = Currency.getInstance("EUR");
    Instant at = Instant.EPOCH;

    /** A mug twice, an engraved ring, delivery, a discount, a fee and two taxes. */
    static QuoteSamples usual() {
        QuoteSamples quote = new QuoteSamples();
        quote.line("1", "mug", 2, 1000);
        quote.line("2", "ring", 1, 5000, quote.option("size", "l", "Large"), quote.option("engraving", "Jo & Zoë", "Jo & Zoë"));
        quote.charge(ChargeKind.DISCOUNT, "TEN", -700);
        quote.charge(ChargeKind.FULFILLMENT, "standard", 490);
        quote.charge(ChargeKind.FEE, "cod", 200);
        quote.charges.add(quote.tax("1", 319));
        quote.charges.add(quote.tax("2", 798));
        return quote;
    }

    Money money(long minor) {
        return new Money(minor, currency);
    }

    void line(String id, String itemId, int quantity, long unitPrice, ChosenOption... options) {
        Item item = Item.of(itemId, "Title of " + itemId, money(unitPrice));
        lines.add(new QuoteLine(id, itemId, item, quantity, List.of(options), money(unitPrice),
                money(unitPrice).times(quantity), money(unitPrice), Optional.empty()));
        charges.add(new Charge(ChargeKind.GOODS, itemId, "Title of " + itemId, "", money(unitPrice).times(quantity), false, id,
                "catalog"));
    }

    /** Takes a line off sale. */
    void issue(String id, LineIssue.Kind kind) {
        lines.replaceAll(line -> line.id().equals(id)
                ? new QuoteLine(id, line.itemId(), line.item(), line.quantity(), line.options(), line.unitPrice(), money(0),
                        line.seenPrice(), Optional.of(new LineIssue(kind, 0)))
                : line);
        charges.removeIf(charge -> charge.kind() == ChargeKind.GOODS && charge.lineId().equals(id));
    }

    void remove(String id) {
        lines.removeIf(line -> line.id().equals(id));
        charges.removeIf(charge -> charge.kind() == ChargeKind.GOODS && charge.lineId().equals(id));
    }

    ChosenOption option(String name, String code, String value) {
        return new ChosenOption(name, name, code, value, money(0));
    }

    void charge(ChargeKind kind, String code, long amount) {
        charges.add(new Charge(kind, code, "Label of " + code, "", money(amount), false, "", "test"));
    }

    void replace(ChargeKind kind, String code, long amount) {
        charges.removeIf(charge -> charge.kind() == kind);
        charge(kind, code, amount);
    }

    Charge tax(String lineId, long amount) {
        return new Charge(ChargeKind.TAX, "tax-19", "VAT 19 %", "", money(amount), true, lineId, "test");
    }

    Quote quote() {
        return new Quote(currency, lines, charges, List.of(), "", List.of(), List.of(), List.of(), at, at);
    }
}
