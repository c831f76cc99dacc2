package io.quarkiverse.checkout.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    @ParameterizedTest
    @ValueSource(strings = { "checkout", "checkout_de" })
    void everyTextIsThereAndNoOther(String file) throws IOException {
        assertThat(new TreeSet<>(texts(file).stringPropertyNames())).isEqualTo(keys());
    }

    @Test
    void languagesSayTheSameThings() throws IOException {
        Properties english = texts("checkout");
        Properties german = texts("checkout_de");

        for (String key : keys()) {
            assertThat(placeholders(german.getProperty(key))).as(key)
                    .isSubsetOf(placeholders(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).isNotBlank();
        }
    }

    @Test
    void theLawsOwnWordsAreUsed() throws IOException {
        assertThat(texts("checkout")).contains(entry("button_$ORDER_WITH_OBLIGATION_TO_PAY", "Order with obligation to pay"),
                entry("withdrawHere", "Withdraw from contract here"), entry("withdrawConfirm", "Confirm withdrawal"));
        assertThat(texts("checkout_de")).contains(entry("button_$ORDER_WITH_OBLIGATION_TO_PAY", "Zahlungspflichtig bestellen"),
                entry("withdrawHere", "Vertrag widerrufen"), entry("withdrawConfirm", "Widerruf bestätigen"));
    }

    private static Set<String> keys() {
        return Arrays.stream(CheckoutMessages.class.getMethods()).flatMap(method -> {
            Class<?>[] types = method.getParameterTypes();
            return types.length == 1 && types[0].isEnum() ? constants(method.getName(), types[0])
                    : Stream.of(method.getName());
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The keys that Qute expects for the constants of an enum. */
    private static Stream<String> constants(String method, Class<?> type) {
        Object[] constants = type.getEnumConstants();
        String separator = Arrays.stream(constants).anyMatch(constant -> constant.toString().contains("_")) ? "_$" : "_";
        return Arrays.stream(constants).map(constant -> method + separator + constant);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                CheckoutMessages.class.getResourceAsStream("/messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
