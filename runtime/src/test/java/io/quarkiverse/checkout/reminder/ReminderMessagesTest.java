package io.quarkiverse.checkout.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ReminderMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @Test
    void bothLanguagesSayEverything() throws IOException {
        Set<String> keys = Arrays.stream(ReminderMessages.class.getMethods()).flatMap(ReminderMessagesTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));
        Properties english = texts("checkoutReminder");
        Properties german = texts("checkoutReminder_de");

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(keys);
        assertThat(new TreeSet<>(german.stringPropertyNames())).isEqualTo(keys);
        assertThat(keys).allSatisfy(key -> assertThat(placeholders(german, key)).isEqualTo(placeholders(english, key)));
    }

    private static Stream<String> keys(Method method) {
        Class<?> first = method.getParameterCount() == 0 ? Void.class : method.getParameterTypes()[0];
        return first.isEnum() ? Arrays.stream(first.getEnumConstants()).map(it -> method.getName() + "_$" + it)
                : Stream.of(method.getName());
    }

    private static Set<String> placeholders(Properties texts, String key) {
        assertThat(texts.getProperty(key)).isNotBlank();
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                ReminderMessages.class.getResourceAsStream("/messages/" + file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
