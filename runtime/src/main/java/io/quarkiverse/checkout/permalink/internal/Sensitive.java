package io.quarkiverse.checkout.permalink.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must not travel on in an address: secrets and personal data. When in doubt it stays behind. */
final class Sensitive {

    /** Anywhere in a name, whatever stands between its letters. */
    private static final Pattern IN_NAMES = Pattern.compile("token|secret|passw|passphrase|apikey|session|credential"
            + "|authori[sz]ation|bearer|jwt|cookie|mandate|signature|email|phone|iban|cardnumber|creditcard|giftcard"
            + "|firstname|lastname|fullname|surname|birth");
    /** As a word of a name. */
    private static final Set<String> WORDS = Set.of("auth", "csrf", "cvc", "cvv", "hmac", "key", "mail", "mobile", "nonce",
            "otp", "pin", "pwd", "sid", "sig", "ssn", "tel");
    /** The one-time secret of a login; {@code promo_code} and the like are others. */
    private static final String ONE_TIME_SECRET = "code";

    private static final Pattern WORD_LIMIT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("\\S(?:@|%40)\\S");
    private static final Pattern CARD_NUMBER = Pattern.compile("(?<!\\d)[2-6](?:[ -]?\\d){12,18}(?!\\d)");

    private Sensitive() {
    }

    static boolean isName(String name) {
        String plain = plain(name);
        String[] words = WORD_LIMIT.split(plain);
        String letters = String.join("", words).toLowerCase(Locale.ROOT);
        return letters.equals(ONE_TIME_SECRET) || IN_NAMES.matcher(letters).find()
                || Arrays.stream(words).anyMatch(word -> WORDS.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether it looks like a mail address, a payment card's number or a signed token. */
    static boolean isValue(String value) {
        String plain = plain(value);
        return MAIL_ADDRESS.matcher(plain).find() || hasCardNumber(plain) || plain.startsWith("eyJ") && plain.contains(".");
    }

    private static boolean hasCardNumber(String text) {
        Matcher digits = CARD_NUMBER.matcher(text);
        while (digits.find()) {
            if (hasCheckDigit(digits.group().replaceAll("\\D", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Full-width letters and digits are read as the usual ones. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
