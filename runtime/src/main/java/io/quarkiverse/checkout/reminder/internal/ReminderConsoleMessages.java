package io.quarkiverse.checkout.reminder.internal;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What merchants read about reminders; {@code messages/checkoutReminderConsole*.properties}. */
@MessageBundle(value = "checkoutReminderConsole", locale = "en")
public interface ReminderConsoleMessages {

    // @formatter:off
    // On top of each page
    @Message String off();
    @Message String paused(String mails, String since, String by);
    @Message String mails(Purpose purpose);
    @Message String silent(long mails, String since);
    @Message String timesIn(String zone);

    // Today
    @Message String todayTitle();
    @Message String todayLead();
    @Message String today();
    @Message String week();
    @Message String due();
    @Message String sent();
    @Message String notSent();
    @Message String failed();
    @Message String unknown();
    @Message String unknownHint();
    @Message String failedHint();
    @Message String reason();
    @Message String why();
    @Message String dropped();
    @Message String droppedHint();
    @Message String nothingYet();
    @Message String ahead();
    @Message String open();
    @Message String waiting();
    @Message String soon();
    @Message String overdue();
    @Message String toForecast();
    @Message String switches();
    @Message String switchesHint();
    @Message String running(String mails);
    @Message String stopped(String mails);
    @Message String pause();
    @Message String resume();

    // Carts
    @Message String cartsTitle();
    @Message String cartsLead();
    @Message String state();
    @Message String anyState();
    @Message String show();
    @Message String older();
    @Message String newest();
    @Message String noCarts();
    @Message String cart();
    @Message String began(String moment);
    @Message String left(String moment);
    @Message String planned(Integer version);
    @Message String plannedConfigured();
    @Message String nothingPlanned();
    @Message String mail(int number);
    @Message String trace();
    @Message String expected();
    @Message String lines();
    @Message String linesGone();
    @Message String goods();
    @Message String cartUnknown();
    @Message String cartUnknownText();

    // What became of a mail
    @Message String stepOpen();
    @Message String stepNight(String time, String zones, String moment);
    @Message String foreseenSent();
    @Message String foreseenSkipped(String reason);
    @Message String foreseenUnknown();

    // The forecast
    @Message String forecastTitle();
    @Message String forecastLead();
    @Message String forecastSum(int sent, int looked);
    @Message String forecastCut(int looked, long due);
    @Message String forecastLater(int count);
    @Message String forecastNone();
    @Message String forecastPaused();
    @Message String wouldSend();
    @Message String wouldSkip();
    @Message String whyForecast();
    @Message String hour();
    @Message String chart();
    @Message String cannotTell();
    @Message String steps();

    // The sequence
    @Message String sequenceTitle();
    @Message String sequenceLead();
    @Message String versionConfigured();
    @Message String nothingSaved();
    @Message String saved();
    @Message String conflictTitle(String by, int number);
    @Message String conflictText();
    @Message String conflictOff();
    @Message String sequenceOn();
    @Message String sequenceOnHint();
    @Message String stepNumber(int number);
    @Message String stepOn();
    @Message String delay();
    @Message String delayHint(int number);
    @Message String unit(DelayUnit unit);
    @Message String subject();
    @Message String text();
    @Message String usual(String words);
    @Message String places(String places);
    @Message String otherLanguages();
    @Message String newLanguage();
    @Message String newLanguageHint();
    @Message String addLanguage();
    @Message String save();
    @Message String backToConfigured();
    @Message String backToConfiguredText();
    @Message String versions();
    @Message String version();
    @Message String since();
    @Message String by();
    @Message String versionOn();
    @Message String versionOff();
    @Message String asConfigured();
    @Message String delayWrong(String field, long most);
    @Message String delayOrder(String field);
    @Message String allOff();
    @Message String tooLong(String field, int most);
    @Message String subjectLines(String field);
    @Message String controls(String field);
    @Message String placeUnknown(String field, String place, String known);
    @Message String languageWrong(String typed);
    @Message String languagesTooMany(int most);

    // The preview
    @Message String previewTitle();
    @Message String previewLead();
    @Message String oneMail();
    @Message String language();
    @Message String previewNone();
    @Message String previewOff();
    @Message String previewFailed();
    @Message String htmlPart();
    @Message String textPart();
    @Message String headers();
    @Message String testTitle();
    @Message String testLead();
    @Message String testTo();
    @Message String testSend();
    @Message String testAddressWrong();
    @Message String testTooMany();
    @Message String testNoCart();
    @Message String testSent(RemindersPreviewPage.Sent sent);
}
