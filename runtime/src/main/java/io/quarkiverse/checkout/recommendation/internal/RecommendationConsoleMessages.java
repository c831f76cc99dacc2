package io.quarkiverse.checkout.recommendation.internal;

import io.quarkiverse.checkout.recommendation.FollowUpState;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What merchants read about recommendations; {@code messages/checkoutRecommendationConsole*.properties}. */
@MessageBundle(value = "checkoutRecommendationConsole", locale = "en")
public interface RecommendationConsoleMessages {

    // @formatter:off
    @Message String group();
    @Message String off();
    @Message String toSettings();
    @Message String toPairs();
    @Message String toPreview();
    @Message String toResults();
    @Message String toFollowUps();
    @Message String resultsTitle();
    @Message String mailsImpossible();
    @Message String mailsTitle();

    // Where, how much, when
    @Message String settingsTitle();
    @Message String settingsLead();
    @Message String saved();
    @Message String places();
    @Message String place(RecommendationPlace place);
    @Message String placeHint(RecommendationPlace place);
    @Message String number();
    @Message String numberHint(int most);
    @Message String numberWrong(int most);
    @Message String days();
    @Message String daysHint(int most);
    @Message String daysWrong(int most, int last);
    @Message String daysClose(String day, String before, int apart);
    @Message String followUps();
    @Message String followUpsHint(int least);
    @Message String followUpsWrong(int least, int last);
    @Message String save();
    @Message String conflictTitle(String by, int version);
    @Message String conflictText();
    @Message String nowhere();
    @Message String versions();
    @Message String version();
    @Message String since();
    @Message String by();
    @Message String asConfigured();
    @Message String versionConfigured();
    @Message String backToConfiguredText();
    @Message String backToConfigured();
    @Message String relearnTitle();
    @Message String relearnText();
    @Message String relearn();
    @Message String relearning(String since, String by);
    @Message String relearningLook();
    @Message String relearnFailed(String since, String by);
    @Message String learned(String since, String by, long added, long known);

    // Own pairs
    @Message String pairsTitle();
    @Message String pairsLead();
    @Message String search();
    @Message String find();
    @Message String foundNothing(String text);
    @Message String choose();
    @Message String chooseOf(String item);
    @Message String goesWith(String item);
    @Message String goesWithNothing();
    @Message String goesWithHint();
    @Message String add();
    @Message String addOf(String item);
    @Message String up();
    @Message String upOf(String item);
    @Message String remove();
    @Message String removeOf(String item);
    @Message String otherItem();
    @Message String gone();
    @Message String allPairs();
    @Message String noPairs();
    @Message String more();
    @Message String change();
    @Message String changeOf(String item);
    @Message String offTitle();
    @Message String offNone();
    @Message String switchOff();
    @Message String switchOffOf(String item);
    @Message String switchOn();
    @Message String switchOnOf(String item);
    @Message String isOff();
    @Message String importTitle();
    @Message String importHint();
    @Message String file();
    @Message String importButton();
    @Message String imported(int pairs);
    @Message String fileMissing();
    @Message String fileWrong(String problem);
    @Message String fileEncoding();
    @Message String fileColumn(String column);
    @Message String fileRow(long row, String problem);
    @Message String fileRowLong(long row);
    @Message String pairWrong(String problem);
    @Message String pairItself(String item);
    @Message String pairId(int most);

    // Preview
    @Message String previewTitle();
    @Message String previewLead();
    @Message String order();
    @Message String show();
    @Message String orderMissing();
    @Message String orderUnknown(String number);
    @Message String bought();
    @Message String anybody();
    @Message String buyer();
    @Message String placeOn();
    @Message String placeOff();
    @Message String nothingFits();
    @Message String fromOwnPairs(String item);
    @Message String fromOrders(String item);
    @Message String fromPast();
    @Message String fromBestSellers(String category);

    // Follow-ups
    @Message String followUpsTitle();
    @Message String followUpsLead();
    @Message String followUpsNone();
    @Message String followUpsOff();
    @Message String followUpsMore();
    @Message String followUpOrder();
    @Message String followUpSince();
    @Message String followUpContact();
    @Message String followUpNumber(int number);
    @Message String followUpNoted();
    @Message String followUpTitle(String order);
    @Message String followUpOrdered(String day);
    @Message String followUpAgainst();
    @Message String followUpAgainstText(String reason);
    @Message String followUpDrop();
    @Message String followUpBuyer();
    @Message String followUpHint();
    @Message String followUpBefore();
    @Message String followUpNothingBefore();
    @Message String followUpSaid(FollowUpState state);
    @Message String followUpGoesWith();
    @Message String followUpGone();
    @Message String followUpGoneText();
}
