package io.quarkiverse.checkout.recommendation.internal;

import java.util.Locale;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.recommendation.Reason;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage.Choice;
import io.quarkiverse.checkout.recommendation.Recommended;

/** Tells merchants why an item was chosen, and why what they chose was not taken. */
final class ChoiceTexts {

    private ChoiceTexts() {
    }

    static Choice of(Recommended found, Locale locale) {
        return new Choice(found.item(), ReasonTexts.of(found, locale),
                source(found, Texts.of(RecommendationConsoleMessages.class, locale)));
    }

    static String of(CsvFault fault, RecommendationConsoleMessages texts) {
        if (!fault.column().isEmpty()) {
            return texts.fileColumn(fault.column());
        }
        return fault.getCause() instanceof ChoiceFault choice ? texts.fileRow(fault.row(), of(choice, texts))
                : texts.fileRowLong(fault.row());
    }

    static String of(ChoiceFault fault, RecommendationConsoleMessages texts) {
        return fault.item().isEmpty() ? texts.pairId(ChoiceFault.LONGEST_ID) : texts.pairItself(fault.item());
    }

    private static String source(Recommended found, RecommendationConsoleMessages texts) {
        String with = found.with().map(Item::label).orElse("");
        if (found.reason() instanceof Reason.GoesWith) {
            return texts.fromOwnPairs(with);
        }
        if (found.reason() instanceof Reason.BestSeller best) {
            return texts.fromBestSellers(best.category());
        }
        return found.reason() instanceof Reason.BoughtBefore ? texts.fromPast() : texts.fromOrders(with);
    }
}
