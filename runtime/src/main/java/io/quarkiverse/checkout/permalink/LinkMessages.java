package io.quarkiverse.checkout.permalink;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What shoppers read about links; {@code messages/checkoutLink*.properties}. */
@MessageBundle(value = "checkoutLink", locale = "en")
public interface LinkMessages {

    // @formatter:off
    // What a link proposes
    @Message String title(ProposalPage.Kind kind);
    @Message String lead(ProposalPage.Kind kind);
    @Message String goods();
    @Message String costs();
    @Message String nothing();
    @Message String notesTitle();
    @Message String endsOn(String day);
    @Message String take(ProposalPage.Kind kind);
    @Message String addToCart();
    @Message String replaceCart();
    @Message String keepCart();
    @Message String filledHint();
    @Message String filledJoinHint();

    // What was left out or is different
    @Message String itemGone();
    @Message String about(String title, String text);
    @Message String codeUnknown();
    @Message String codesLater();
    @Message String changedSince(int added, int removed, int changed);
    @Message String ambiguous();
    @Message String leftOut();

    // Links of the cart
    @Message String shareTitle();
    @Message String shareLead();
    @Message String shareHint();
    @Message String shareMake();
    @Message String scope(ShareScope scope);
    @Message String scopeHint(ShareScope scope);
    @Message String sharesTitle();
    @Message String shareAddress(String scope);
    @Message String shareElsewhere();
    @Message String shareCopy();
    @Message String shareCopied();
    @Message String shareSend();
    @Message String shareQr();
    @Message String shareQrAlt();
    @Message String shareQrPicture();
    @Message String shareEnd();
    @Message String shareEndOf(String scope);
    @Message String shareLimitTitle();
    @Message String shareLimitText(int most);

    // Pages for links that lead nowhere
    @Message String endedTitle();
    @Message String endedText();
    @Message String fullTitle();
    @Message String fullText();
    @Message String unreadableTitle();
    @Message String unreadableText();
    @Message String waitTitle();
    @Message String waitText();
}
