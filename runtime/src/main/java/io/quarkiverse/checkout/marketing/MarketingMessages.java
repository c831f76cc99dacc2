package io.quarkiverse.checkout.marketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What shoppers read on the page behind the link that ends a kind of mail, and merchants about what mails bring;
 * {@code messages/checkoutMarketing*.properties}.
 */
@MessageBundle(value = "checkoutMarketing", locale = "en")
public interface MarketingMessages {

    // @formatter:off
    @Message String unsubscribeTitle();
    @Message String unsubscribeText(String shop);
    @Message String unsubscribeButton();
    @Message String unsubscribedTitle();
    @Message String unsubscribedText(String shop);

    // What merchants read
    @Message String nothingYet();
    @Message String effectTitle();
    @Message String difference(String points, String low, String high);
    @Message String works();
    @Message String hurts();
    @Message String notYetKnown(String people);
    @Message String nobodyYet();
    @Message String period();
    @Message String lastDays(int days);
    @Message String show();
    @Message String revenueDifference(String amount, String low, String high);
    @Message String group();
    @Message String ofPeople(long buyers, long people);
    @Message String buyers();
    @Message String perPerson();
    @Message String written();
    @Message String notWritten();
    @Message String effectHint();
    @Message String brought();
    @Message String mail();
    @Message String mailNumber(int number);
    @Message String sentMails();
    @Message String clicked();
    @Message String orders();
    @Message String revenue();
    @Message String broughtHint();

    // What became of a mail
    @Message String stepClaimed();
    @Message String stepSending();
    @Message String stepSent(String moment);
    @Message String stepFailed(String moment);
    @Message String stepUnknown(String moment);
    @Message String stepPaused(String moment);
    @Message String stepOverdue(String moment);
    @Message String stepDue(String moment);
    @Message String stepNotSent(String reason);
    @Message String stepNotSentSince(String reason, String length);
    @Message String stepLate(String length);
    @Message String stepCancelled(String reason, String moment);
    @Message String stepCancelledBefore(String reason, String length);
    @Message String minutes(long count);
    @Message String hours(long count);
    @Message String days(long count);
    @Message String reason(SkipReason reason);
}
