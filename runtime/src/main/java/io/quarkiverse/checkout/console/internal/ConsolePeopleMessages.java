package io.quarkiverse.checkout.console.internal;

import io.quarkiverse.checkout.contact.KeptFor;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What merchants read about people's data; {@code messages/checkoutConsolePeople*.properties}. */
@MessageBundle(value = "checkoutConsolePeople", locale = "en")
public interface ConsolePeopleMessages {

    // @formatter:off
    @Message String title();
    @Message String lead();
    @Message String email();
    @Message String emailHint();
    @Message String look();
    @Message String emailWrong();

    // What is held
    @Message String held(String email);
    @Message String nothing();
    @Message String part();
    @Message String records();
    @Message String section(OwnSection section);
    @Message String unanswered();
    @Message String incomplete();
    @Message String read();
    @Message String download();
    @Message String noted();

    // To be read
    @Message String all(String email);
    @Message String madeAt(String moment);
    @Message String unknownTime();
    @Message String empty();
    @Message String back();

    // To be forgotten
    @Message String erase();
    @Message String confirmTitle(String email);
    @Message String confirmText();
    @Message String confirmKept();
    @Message String confirmButton();
    @Message String erasedTitle(String email);
    @Message String erasedText();
    @Message String erasedPartly();
    @Message String deleted(long count);
    @Message String anonymised(long count);
    @Message String kept(long count);
    @Message String elsewhere();
    @Message String reason(KeptFor reason);
    @Message String again();
}
