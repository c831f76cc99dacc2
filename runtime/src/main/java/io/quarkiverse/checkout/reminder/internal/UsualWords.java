package io.quarkiverse.checkout.reminder.internal;

import java.util.Locale;

import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.reminder.ReminderMessages;

/** What mails say where the merchant has written nothing. */
final class UsualWords {

    private UsualWords() {
    }

    /** @param item what stands for the first item */
    static String subject(int step, String item, Locale locale) {
        ReminderMessages texts = Texts.of(ReminderMessages.class, locale);
        return switch (step) {
            case 1 -> texts.subject1(item);
            case 2 -> texts.subject2(item);
            default -> texts.subject3(item);
        };
    }

    static String text(int step, String shop, Locale locale) {
        ReminderMessages texts = Texts.of(ReminderMessages.class, locale);
        return switch (step) {
            case 1 -> texts.text1(shop);
            case 2 -> texts.text2(shop);
            default -> texts.text3(shop);
        };
    }
}
