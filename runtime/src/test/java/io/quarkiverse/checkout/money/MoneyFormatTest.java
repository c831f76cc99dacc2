package io.quarkiverse.checkout.money;

import static io.quarkiverse.checkout.money.MoneyGen.EUR;
import static io.quarkiverse.checkout.money.MoneyGen.monies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.pick;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {

    private static final List<Locale> LOCALES = List.of("en", "en-US", "en-GB", "en-IN", "de", "de-CH", "de-AT", "fr", "ja",
            "ar", "ar-KW", "ar-EG", "he", "fa", "hi", "bn", "my", "th-TH-u-nu-thai", "pl", "sv", "pt-BR", "en-u-cu-jpy", "und")
            .stream().map(Locale::forLanguageTag).toList();

    /** The kind of space differs between releases of the locale data, and nothing else may. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en-US | USD | 123450  | $1,234.50",
            "en-US | EUR | -123450 | -€1,234.50",
            "de    | EUR | 123450  | 1.234,50 €",
            "de    | JPY | 1234    | 1.234 ¥",
            "de-CH | CHF | 123450  | CHF 1’234.50",
            "fr    | EUR | 123450  | 1 234,50 €",
            "ja    | JPY | 1234    | ¥1,234",
            "ja    | USD | 1234    | $12.34",
            "en    | KWD | 1234567 | KWD 1,234.567",
            "en    | KWD | -1250    | -KWD 1.250",
            "sv    | SEK | 123450   | 1 234,50 kr",
            "pl    | PLN | 123450   | 1 234,50 zł" })
    void isWrittenAsTheLocaleDoes(String locale, String currency, long minor, String expected) {
        String written = Money.of(minor, currency).format(Locale.forLanguageTag(locale));
        assertThat(written.replaceAll("\\p{Z}", " ").replace('￥', '¥')).isEqualTo(expected);
    }

    @Test
    void showsTheCurrencysOwnDecimalsEvenWhereTheLocaleUsuallyHasOthers() {
        assertThat(new Money(500, EUR).format(Locale.JAPAN)).contains("5.00");
        assertThat(Money.of(500, "JPY").format(Locale.US)).contains("500").doesNotContain("500.");
        assertThat(digits(Money.of(1234, "KWD").format(Locale.forLanguageTag("ar-KW")))).isEqualTo("1234");
    }

    @Test
    void neverLosesADigitOrTheSignInAnyLocale() {
        qt().forAll(monies(), pick(LOCALES)).check((money, locale) -> {
            String plain = money.toDecimal().abs().toPlainString();
            String written = money.format(locale);
            return digits(written).equals(digits(plain))
                    && written.equals(money.format(locale))
                    && (money.isNegative() == !unsigned(money, locale).equals(written));
        });
    }

    private static String unsigned(Money money, Locale locale) {
        return money.minor() == Long.MIN_VALUE ? "" : new Money(Math.abs(money.minor()), money.currency()).format(locale);
    }

    private static String digits(String text) {
        return text.codePoints().filter(Character::isDigit).mapToObj(c -> Integer.toString(Character.digit(c, 10)))
                .collect(Collectors.joining());
    }
}
