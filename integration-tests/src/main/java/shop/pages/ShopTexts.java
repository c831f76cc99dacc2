package shop.pages;

import java.util.Locale;

import jakarta.inject.Singleton;

import io.quarkus.qute.i18n.Localized;

/** The shop's texts where there is no page to be rendered. */
@Singleton
public class ShopTexts {

    private final ShopMessages english;
    private final ShopMessages german;

    ShopTexts(ShopMessages english, @Localized("de") ShopMessages german) {
        this.english = english;
        this.german = german;
    }

    public ShopMessages in(Locale locale) {
        return locale.getLanguage().equals("de") ? german : english;
    }
}
