package io.quarkiverse.checkout.console.internal;

import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What merchants read; {@code messages/checkoutConsole*.properties}. */
@MessageBundle(value = "checkoutConsole", locale = "en")
public interface ConsoleMessages {

    // @formatter:off
    @Message String title();
    @Message String lead();

    // From page to page
    @Message String pages();
    @Message String toTotals();
    @Message String toLinks();
    @Message String toSales();
    @Message String groupReminders();
    @Message String groupLinks();
    @Message String toPeople();
    @Message String toReminders();
    @Message String toReminderCarts();
    @Message String toSequence();
    @Message String toPreview();
    @Message String toForecast();
    @Message String toReminderResults();

    // The two forms
    @Message String orderTitle();
    @Message String orderLabel();
    @Message String orderHint();
    @Message String orderShow();
    @Message String whatIfTitle();
    @Message String items();
    @Message String itemsHint();
    @Message String region();
    @Message String postalCode();
    @Message String delivery();
    @Message String deliveryHint();
    @Message String payment();
    @Message String paymentHint();
    @Message String codes();
    @Message String whatIfShow();

    // The steps of a total
    @Message String kind(ChargeKind kind);
    @Message String step();
    @Message String amount();
    @Message String sum();
    @Message String included();
    @Message String total();

    // An order
    @Message String orderOf(String number);
    @Message String agreed();
    @Message String shownOther();
    @Message String record();
    @Message String recordNone();
    @Message String recordSame();
    @Message String recordCheaper(String shown);
    @Message String fingerprint();
    @Message String rules();
    @Message String at();
    @Message String validUntil();

    // What if
    @Message String whatIfResult();
    @Message String asked();
    @Message String source();
    @Message String took();
    @Message String unanswered();
    @Message String standIn(String moment);
    @Message String together(String time);
    @Message String range(String least, String most);
    @Message String rangeOpen();
    @Message String notPlaceable();
    @Message String held(long minutes);

    // What is wrong with a form
    @Message String orderMissing();
    @Message String orderUnknown(String number);
    @Message String itemsMissing();
    @Message String itemsTooMany(int most);
    @Message String itemWrong(String entry, int most);
    @Message String codesTooMany(int most);
    @Message String deliveryUnknown(String option, String offered);
    @Message String deliveryNone(String option);
    @Message String paymentUnknown(String handler, String offered);
    @Message String paymentNone(String handler);
    @Message String hookFailed(String problem);
}
