package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;

import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.CheckoutPage.Change;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteChange;
import io.quarkiverse.checkout.quote.QuoteLine;

/** What has changed between two quotes, in words. */
final class QuoteTexts {

    private QuoteTexts() {
    }

    static List<Change> changes(List<QuoteChange> changes, Quote now, Locale locale) {
        CheckoutMessages texts = Texts.of(locale);
        return changes.stream()
                .map(change -> new Change(texts.change(name(change, now), texts.changeReason(change.reason())),
                        change.before().orElse(null), change.after().orElse(null)))
                .toList();
    }

    private static String name(QuoteChange change, Quote now) {
        return change.kind() == ChargeKind.GOODS ? title(change.code(), now) : label(change, now);
    }

    /** The title of an item; its id if the catalogue does not know it any more. */
    static String title(String itemId, Quote now) {
        return now.lines().stream().filter(line -> line.itemId().equals(itemId) && line.item() != null)
                .map(QuoteLine::item).map(item -> item.title()).findFirst().orElse(itemId);
    }

    private static String label(QuoteChange change, Quote now) {
        return now.charges().stream()
                .filter(charge -> charge.kind() == change.kind() && charge.code().equals(change.code()))
                .map(Charge::label).findFirst().orElse(change.code());
    }
}
