package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.checkout.reminder.internal.SequenceFault.Kind;

/** What merchants type, and what is made of it. {@code -Dcheckout.seed} repeats a run. */
class SequenceFormTest {

    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final List<Locale> SHOP = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final List<String> TAGS = List.of("", "en", "de", "pt-BR", "zh-Hant-TW");
    private static final List<String> TYPED = List.of("", " ", "0", "1", "12", "13", "36", "99999", "-1", "1e3", "HOURS",
            "DAYS",
            "MINUTES", "on", "<script>", "{item} {shop}", "{name}", "{config:x}", "a\r\nBcc: b", "\u2028", "x".repeat(151),
            "y".repeat(2_001), "١٢");

    private final ReminderSettings settings = Settings.usual();

    @Test
    void whatIsShownCanBeSavedAsItIs() {
        System.out.println("SequenceFormTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            SequenceDocument document = document(random);

            SequenceForm form = new SequenceForm(SequenceForm.fields(document.version(1, settings)));
            Optional<SequenceDocument> read = form.read(form.languages(SHOP));

            assertThat(read).as("%s", form.faults()).contains(document);
        }
    }

    @Test
    void whateverIsTypedIsRefusedOrCanBeSent() {
        Random random = new Random(SEED);
        int taken = 0;
        for (int i = 0; i < 5_000; i++) {
            Map<String, String> typed = SequenceForm.fields(settings.configured());
            List<String> names = new ArrayList<>(typed.keySet());
            names.addAll(List.of("step.1.subject.en", "step.2.text.de", "step.3.subject.und", "languages", "step.1.text.x-y"));
            for (int change = random.nextInt(3); change >= 0; change--) {
                typed.put(names.get(random.nextInt(names.size())), TYPED.get(random.nextInt(TYPED.size())));
            }
            SequenceForm form = new SequenceForm(typed);

            Optional<SequenceDocument> read = form.read(form.languages(SHOP));

            assertThat(read.isPresent()).as("%s of %s", form.faults(), typed).isEqualTo(form.faults().isEmpty());
            read.ifPresent(document -> assertThat(SequenceDocument.read(document.json())).isEqualTo(document));
            taken += read.map(document -> document.version(1, settings).steps().size()).orElse(0);
        }
        assertThat(taken).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
            "step.1.delay, '', DELAY", "step.1.delay, 1.5, DELAY", "step.1.unit, WEEKS, DELAY", "step.3.delay, 31, DELAY",
            "step.2.delay, 12, ORDER", "step.1.subject.en, 'Hello {name}', PLACE", "step.1.subject.de, 'a\nb', SUBJECT_LINES",
            "step.2.text.und, 'a\u0007b', CONTROLS" })
    void whatIsWrongIsNamed(String field, String typed, Kind kind) {
        Map<String, String> fields = SequenceForm.fields(settings.configured());
        fields.put(field, typed);
        SequenceForm form = new SequenceForm(fields);

        assertThat(form.read(form.languages(SHOP))).isEmpty();

        assertThat(form.faults()).first().returns(kind, SequenceFault::kind);
        assertThat(form.faults().get(0).field()).isEqualTo(field.equals("step.1.unit") ? "step.1.delay" : field);
    }

    @Test
    void aSequenceThatIsOnSendsSomething() {
        Map<String, String> fields = SequenceForm.fields(settings.configured());
        List.of(1, 2, 3).forEach(step -> fields.remove("step." + step + ".on"));
        assertThat(read(fields)).isEmpty();

        fields.remove("on");
        assertThat(read(fields)).isPresent();
    }

    @Test
    void aLanguageIsAddedByItsTag() {
        SequenceForm form = new SequenceForm(Map.of("language", " pt-br ", "languages", "fr xx-\u0000 und"));
        Set<String> languages = form.languages(SHOP);

        assertThat(languages).containsExactly("en", "de", "fr");
        assertThat(form.newLanguage(languages)).contains("pt-BR");
        SequenceForm wrong = new SequenceForm(Map.of("language", "brazilian portuguese"));
        assertThat(wrong.newLanguage(languages)).isEmpty();
        assertThat(wrong.faults()).extracting(SequenceFault::kind).containsExactly(Kind.LANGUAGE);
    }

    private static Optional<SequenceDocument> read(Map<String, String> fields) {
        SequenceForm form = new SequenceForm(fields);
        return form.read(form.languages(SHOP));
    }

    private static SequenceDocument document(Random random) {
        Duration delay = Duration.ofMinutes(random.nextInt(3_000));
        List<SequenceStep> steps = new ArrayList<>();
        for (int number = 1; number <= SequenceForm.STEPS; number++) {
            steps.add(new SequenceStep(number == 1 || random.nextBoolean(), delay, words(random), words(random), null));
            delay = delay.plusMinutes(12 * 60 + random.nextInt(9_000));
        }
        return SequenceDocument.of(random.nextBoolean(), steps);
    }

    private static MerchantWords words(Random random) {
        Map<String, String> words = new TreeMap<>();
        Map<String, String> some = new HashMap<>();
        TAGS.forEach(tag -> some.put(tag, "{item} in " + tag + " <" + random.nextInt(9) + ">"));
        TAGS.stream().filter(tag -> random.nextInt(3) == 0).forEach(tag -> words.put(tag, some.get(tag)));
        return new MerchantWords(words);
    }
}
