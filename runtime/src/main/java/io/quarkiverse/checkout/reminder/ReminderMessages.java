package io.quarkiverse.checkout.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What shoppers read about reminders; {@code messages/checkoutReminder*.properties}. */
@MessageBundle(value = "checkoutReminder", locale = "en")
public interface ReminderMessages {

    // @formatter:off
    // The box on the checkout page
    @Message String asks(String shop);
    @Message String refuses(String shop);

    // The mail
    @Message String subject1(String item);
    @Message String subject2(String item);
    @Message String subject3(String item);
    @Message String text1(String shop);
    @Message String text2(String shop);
    @Message String text3(String shop);
    @Message String title();
    @Message String pieces(int count);
    @Message String gone();
    @Message String goods();
    @Message String total(String amount);
    @Message String totalBetween(String least, String most);
    @Message String pricesOfNow();
    @Message String gift(String code, String day);
    @Message String back();
    @Message String why(String shop);
    @Message String whyAsked(String shop);
    @Message String unsubscribe();
    @Message String testSubject(String subject);
    @Message String testNote();

    // What merchants read
    @Message String resultsTitle();
    @Message String episodeState(EpisodeState state);
}
