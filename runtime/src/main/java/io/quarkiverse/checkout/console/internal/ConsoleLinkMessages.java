package io.quarkiverse.checkout.console.internal;

import io.quarkiverse.checkout.console.LinksPage;
import io.quarkiverse.checkout.permalink.LinkBudget;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What merchants read about links; {@code messages/checkoutConsoleLink*.properties}. */
@MessageBundle(value = "checkoutConsoleLink", locale = "en")
public interface ConsoleLinkMessages {

    // @formatter:off
    @Message String title();
    @Message String lead();

    // The items
    @Message String items();
    @Message String itemCount(int count);
    @Message String item();
    @Message String itemHint();
    @Message String quantity();
    @Message String none();
    @Message String surcharge(String label, String amount);
    @Message String remove();
    @Message String removeItem(int count);
    @Message String addItem();
    @Message String itemsFull(int most);

    // To pick from
    @Message String picks();
    @Message String search();
    @Message String find();
    @Message String pick();
    @Message String pickOf(String title);
    @Message String foundNothing(String text);
    @Message String searchFailed();

    // What goes with them
    @Message String extras();
    @Message String codes();
    @Message String codesHint();
    @Message String continueTo();
    @Message String continueToHint();
    @Message String attribution();
    @Message String attributionHint();
    @Message String campaign(LinksPage.Campaign campaign);
    @Message String campaignHint(LinksPage.Campaign campaign);
    @Message String extraName();
    @Message String extraValue();
    @Message String removeExtra(String name);
    @Message String addExtra();
    @Message String build();

    // The link
    @Message String link();
    @Message String linkLater();
    @Message String linkMissing();
    @Message String linkReady(int octets);
    @Message String address();
    @Message String copy();
    @Message String copied();
    @Message String send();
    @Message String lengths();
    @Message String budget(LinkBudget budget);
    @Message String used(int octets, int most);
    @Message String fits();
    @Message String over(int octets);
    @Message String qr();
    @Message String qrAlt();
    @Message String qrTooLong(int most);
    @Message String qrSave(String format);
    @Message String readers();
    @Message String readersHint();
    @Message String follow();
    @Message String codeCounts(String code);
    @Message String codesUnchecked();
    @Message String noLinkTitle();
    @Message String noLinkText();

    // What is wrong with the form
    @Message String nothing();
    @Message String itemUnknown(String id);
    @Message String itemNotSold(String title);
    @Message String quantityWrong(int most);
    @Message String codesTooMany(int most);
    @Message String nameWrong();
    @Message String nameTwice(String name);
    @Message String valueMissing(String name);
    @Message String sensitive(String text);
    @Message String unprintable(String text);
    @Message String continueToUnsafe();
    @Message String continueToQuery();
    @Message String tooLong(int most);
    @Message String unreadable();
    @Message String hookFailed(String problem);

    // What links brought
    @Message String salesTitle();
    @Message String salesLead();
    @Message String period();
    @Message String days(int days);
    @Message String show();
    @Message String source();
    @Message String orders();
    @Message String revenue();
    @Message String newest(String moment);
    @Message String salesEmpty(int days);
    @Message String salesEmptyNext();
    @Message String salesCut(int most);
}
