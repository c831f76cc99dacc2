package io.quarkiverse.checkout.checkout;

import io.quarkiverse.checkout.order.OrderStatus;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.QuoteChange;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkiverse.checkout.quote.Total;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Everything that pages and mails say. The texts are in {@code messages/checkout.properties} (English) and
 * {@code messages/checkout_<language>.properties}; a host changes one by the same key in a file of the same name.
 * Amounts come in as the shopper's language writes them.
 */
@MessageBundle(value = "checkout", locale = "en")
public interface CheckoutMessages {
    // @formatter:off

    // Around every page
    @Message String skipToContent();
    @Message String continueShopping();
    @Message String terms();
    @Message String privacy();
    @Message String refund();
    @Message String pageTitle(String page, String shop);

    // Cart
    @Message String cartTitle();
    @Message String cartEmpty();
    @Message String cartUnits(int units);
    @Message String cartCheckout();
    @Message String cartBlocked();
    @Message String cartTaken();
    @Message String cartUndo();
    @Message String jointCart();
    @Message String jointCartOver();
    @Message String jointLeave();
    @Message String jointLeaveForOwn();
    @Message String jointPaying();
    @Message String suggestedTitle();
    @Message String suggestedAdd();
    @Message String suggestedAddOf(String title);
    @Message String suggestedChoose();
    @Message String suggestedChooseOf(String title);
    @Message String estimateFor();
    @Message String estimateRange(String least, String most);
    @Message String estimateOpen();
    @Message String addressRange(String least, String most);
    @Message String addressOpen();
    @Message String feesSummary(String total, String country);
    @Message String unconfirmed(ChargeKind kind);
    @Message String confirmedBefore(ChargeKind kind);
    @Message String confirmedAge(long minutes);
    @Message String confirmAgain();
    @Message String cartSummary();
    @Message String cartLines();
    @Message String quantity();
    @Message String quantityOf(String title);
    @Message String quantityUpdate();
    @Message String quantityUpdateOf(String title);
    @Message String lineRemove();
    @Message String lineRemoveOf(String title);
    @Message String unitPrice(String price);
    @Message String basePrice(String price, String measure);
    @Message String priorPrice(String price);
    @Message String surcharge(String price);
    @Message String free();

    // What is wrong with a line
    @Message String linePriceChanged(String before, String after);
    @Message String lineUnavailable();
    @Message String lineSoldOut();
    @Message String lineTooFewLeft(long left);
    @Message String lineOutsideLimits(int minimum, int maximum, int increment);
    @Message String lineOptionInvalid();
    @Message String lineGone();

    // What could not be done to a cart
    @Message String pricesHeld(long minutes);
    @Message String cartItemUnknown();
    @Message String cartItemSoldOut(String title);
    @Message String cartLineUnknown();
    @Message String cartQuantityInvalid(int minimum, int maximum, int increment);
    @Message String cartFull(int lines);
    @Message String cartStale();
    @Message String cartOptionRequired(String label);
    @Message String cartOptionInvalid(String label);
    @Message String cartOptionTooLong(String label, int maximum);
    @Message String cartOptionCharacters(String label);
    @Message String cartCodesFull(int codes);
    @Message String codesClosed();

    // Discount codes
    @Message String codeTitle();
    @Message String codeApply();
    @Message String codeApplied();
    @Message String codeRemove(String code);
    @Message String rejectedCode(RejectedCode.Reason reason);
    @Message String rejectedCodeText(String code, String reason);

    // Totals
    @Message String totals();
    @Message String total(Total.Type type);
    @Message String totalIs(String total);
    @Message String taxInPrices();
    @Message String taxAdded();
    @Message String taxIncluded(String label);

    // Checkout: sections
    @Message String checkoutTitle();
    @Message String contact();
    @Message String delivery();
    @Message String shippingMethod();
    @Message String payment();
    @Message String review();
    @Message String billing();
    @Message String billingHint();
    @Message String more();
    @Message String note();
    @Message String noteLabel();
    @Message String emailHint();
    @Message String phoneHint();
    @Message String optional();
    @Message String chooseRegion();
    @Message String update();
    @Message String editCart();
    @Message String noDelivery();
    @Message String noPayment();
    @Message String agree();
    @Message String button(JurisdictionProfile.ButtonWording wording);
    @Message String signedIn();

    // Checkout: fields
    @Message String email();
    @Message String fullName();
    @Message String company();
    @Message String phone();
    @Message String country();
    @Message String addressLabel(AddressLabel label);

    // Checkout: what is wrong with a field
    @Message String errorsTitle(int count);
    @Message String errorsKept();
    @Message String fieldRequired(String label);
    @Message String fieldTooLong(String label, int maximum);
    @Message String fieldPattern(String label, String example);
    @Message String fieldCharacters(String label);
    @Message String emailInvalid();
    @Message String phoneInvalid();
    @Message String regionUnknown(String label);
    @Message String countryUnknown();
    @Message String countryNotServed(String country);
    @Message String optionUnavailable();
    @Message String paymentUnavailable();

    // Checkout: what has changed
    @Message String changesTitle();
    @Message String changesConfirm(String total);
    @Message String changeWas();
    @Message String changeIs();
    @Message String change(String name, String text);
    @Message String changeReason(QuoteChange.Reason reason);
    @Message String quoteUnknown();
    @Message String soldOutMeanwhile(String title);
    @Message String codeUsedUp(String code);

    // Payment
    @Message String declined(DeclineReason reason);
    @Message String checkingTitle();
    @Message String checkingText(String amount);
    @Message String checkingOnce();
    @Message String checkingAgain();
    @Message String checkingOtherWay();
    @Message String checkingPayAt();
    @Message String checkingMismatch();

    // Order page
    @Message String orderThanks();
    @Message String orderTitle(String number);
    @Message String orderMail(String email);
    @Message String orderCheaper();
    @Message String orderKeep();
    @Message String orderStatus(OrderStatus status);
    @Message String orderStatusLabel();
    @Message String orderNumber();
    @Message String orderDate();
    @Message String orderContact();
    @Message String orderDestination();
    @Message String orderBilling();
    @Message String orderPayment();
    @Message String orderPaid();
    @Message String orderInstructions();
    @Message String orderNote();
    @Message String orderAccount();
    @Message String orderAccountWhy();

    // Withdrawal
    @Message String withdrawHere();
    @Message String withdrawOffer(String day);
    @Message String withdrawTitle();
    @Message String withdrawIntro(String number, String day);
    @Message String withdrawExtent();
    @Message String withdrawAll();
    @Message String withdrawRest();
    @Message String withdrawSome();
    @Message String withdrawLines();
    @Message String withdrawLine(int quantity, String title);
    @Message String withdrawWho();
    @Message String withdrawKnown(String known);
    @Message String withdrawGoOn();
    @Message String withdrawChoose();
    @Message String withdrawEither();
    @Message String withdrawCheck();
    @Message String withdrawStatement(String number);
    @Message String withdrawConfirm();
    @Message String withdrawEdit();
    @Message String withdrawReceived();
    @Message String withdrawReceivedAt();
    @Message String withdrawReceiptTo(String email);
    @Message String withdrawNext();
    @Message String withdrawSubject(String shop, String number);
    @Message String withdrawWhy(String shop);

    // Problem pages
    @Message String problemOrderedByOtherTitle();
    @Message String problemOrderedByOtherText();
    @Message String problemCartGoneTitle();
    @Message String problemCartGoneText();
    @Message String problemOrderUnknownTitle();
    @Message String problemOrderUnknownText();
    @Message String problemWithdrawalOverTitle();
    @Message String problemWithdrawalOverText();
    @Message String problemWithdrawalNoneTitle();
    @Message String problemWithdrawalNoneText();
    @Message String problemRefusedTitle();
    @Message String problemRefusedText();
    @Message String problemTooLargeTitle();
    @Message String problemTooLargeText();
    @Message String problemLaterTitle();
    @Message String problemLaterText();
    @Message String toCart();

    // Receipt
    @Message String receiptSubject(String shop, String number);
    @Message String receiptPreheader(String total);
    @Message String receiptThanks(String shop);
    @Message String receiptView();
    @Message String receiptWhy(String shop);
}
