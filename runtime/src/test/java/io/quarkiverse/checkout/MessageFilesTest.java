package io.quarkiverse.checkout;

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

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.checkout.console.internal.ConsoleMessages;
import io.quarkiverse.checkout.console.internal.ConsolePeopleMessages;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.recommendation.RecommendationMessages;
import io.quarkiverse.checkout.recommendation.internal.RecommendationConsoleMessages;
import io.quarkiverse.checkout.reminder.internal.ReminderConsoleMessages;
import io.quarkus.qute.i18n.MessageBundle;

/** English and German say the same things. */
class MessageFilesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");

    @ParameterizedTest
    @ValueSource(classes = { ConsoleMessages.class, ConsolePeopleMessages.class, LinkMessages.class,
            RecommendationMessages.class, RecommendationConsoleMessages.class, ReminderConsoleMessages.class })
    void bothLanguagesSayEverything(Class<?> bundle) throws IOException {
        String file = bundle.getAnnotation(MessageBundle.class).value();
        Properties english = texts(file);
        Properties german = texts(file + "_de");
        Set<String> keys = Arrays.stream(bundle.getMethods()).flatMap(MessageFilesTest::keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(plain(english)).isEqualTo(keys);
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(
                key -> assertThat(placeholders(german, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    /** One for each constant of an enum that a text is chosen by. */
    private static Stream<String> keys(Method method) {
        return Arrays.stream(method.getParameterTypes()).filter(Class::isEnum).findFirst()
                .map(type -> Arrays.stream(type.getEnumConstants()).map(constant -> method.getName() + "_" + constant))
                .orElseGet(() -> Stream.of(method.getName()));
    }

    /** Constants are written with a dollar sign if they have an underscore. */
    private static Set<String> plain(Properties texts) {
        return texts.stringPropertyNames().stream().map(key -> key.replace("_$", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(Properties texts, String key) {
        assertThat(texts.getProperty(key)).as(key).isNotBlank();
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(MessageFilesTest.class.getResourceAsStream("/messages/" + file + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
