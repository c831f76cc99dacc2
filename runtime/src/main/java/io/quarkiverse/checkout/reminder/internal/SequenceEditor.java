package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.SequencePage;
import io.quarkiverse.checkout.reminder.SequencePage.Change;
import io.quarkiverse.checkout.reminder.SequencePage.Conflict;
import io.quarkiverse.checkout.reminder.SequencePage.Language;
import io.quarkiverse.checkout.reminder.SequencePage.Step;
import io.quarkiverse.checkout.reminder.SequencePage.Unit;
import io.quarkiverse.checkout.reminder.SequencePage.Version;
import io.quarkiverse.checkout.reminder.SequencePage.Words;

/** Makes the page where the sequence is typed. */
@ApplicationScoped
class SequenceEditor {

    private static final int SHOWN = 10;

    private final SequenceVersions versions;
    private final ReminderSettings settings;
    private final CheckoutConfig shop;

    SequenceEditor(SequenceVersions versions, ReminderSettings settings, CheckoutConfig shop) {
        this.versions = versions;
        this.settings = settings;
        this.shop = shop;
    }

    /** The page as it is opened. */
    SequencePage page(ConsoleTop top, boolean saved) {
        Optional<SequenceVersions.Made> newest = versions.newest();
        Map<String, String> fields = SequenceForm.fields(newest.map(SequenceVersions.Made::version)
                .orElse(settings.configured()));
        return page(top, new Form(fields, List.of()), new SequenceForm(fields).languages(shop.locales()),
                newest.map(made -> made.version().number()).orElse(SequenceVersion.CONFIGURED), null, saved);
    }

    /** The page with what was typed, which is not saved. */
    SequencePage typed(ConsoleTop top, Map<String, String> fields, Set<String> languages, List<SequenceFault> faults,
            int base) {
        ReminderConsoleMessages texts = Texts.of(ReminderConsoleMessages.class, top.shell().locale());
        Form form = new Form(fields, faults.stream().map(fault -> SequenceFaults.error(fault, texts)).toList());
        return page(top, form, languages, base, null, false);
    }

    /** The page with what was typed, and what somebody else has saved meanwhile; it can be saved over that. */
    SequencePage conflict(ConsoleTop top, Map<String, String> fields, Set<String> languages) {
        ReminderConsoleMessages texts = Texts.of(ReminderConsoleMessages.class, top.shell().locale());
        Optional<SequenceVersions.Made> found = versions.newest();
        if (found.isEmpty()) {
            return typed(top, fields, languages, List.of(), SequenceVersion.CONFIGURED);
        }
        SequenceVersions.Made newest = found.get();
        Map<String, String> theirs = SequenceForm.fields(newest.version());
        Set<String> names = new TreeSet<>(theirs.keySet());
        fields.keySet().stream().filter(name -> name.equals(SequenceForm.ON) || name.startsWith("step.")).forEach(names::add);
        List<Change> changes = new ArrayList<>();
        names.stream().filter(name -> differs(fields.get(name), theirs.get(name)))
                .forEach(name -> changes.add(new Change(Form.id(name), SequenceFaults.label(name, texts),
                        theirs.getOrDefault(name, ""))));
        return page(top, new Form(fields, List.of()), languages, newest.version().number(),
                new Conflict(version(newest), changes), false);
    }

    private static boolean differs(String one, String other) {
        return !Objects.requireNonNullElse(one, "").strip().replace("\r\n", "\n").equals(
                Objects.requireNonNullElse(other, "").strip());
    }

    private SequencePage page(ConsoleTop top, Form form, Set<String> tags, int base, Conflict conflict, boolean saved) {
        Locale reader = top.shell().locale();
        List<Language> languages = tags.stream().map(tag -> language(tag, reader)).toList();
        List<Step> steps = IntStream.rangeClosed(1, SequenceForm.STEPS)
                .mapToObj(number -> step(number, form, languages, reader))
                .toList();
        ReminderConsoleMessages texts = Texts.of(ReminderConsoleMessages.class, reader);
        List<Unit> units = Stream.of(DelayUnit.values()).map(unit -> new Unit(unit.name(), texts.unit(unit))).toList();
        return new SequencePage(top, form, steps, units, languages, base,
                versions.latest(SHOWN).stream().map(SequenceEditor::version)
                        .toList(),
                conflict, saved);
    }

    private Step step(int number, Form form, List<Language> languages, Locale reader) {
        Language others = new Language(SequenceForm.ELSE, Texts.of(ReminderConsoleMessages.class, reader).otherLanguages());
        return new Step(number, Stream.concat(languages.stream(), Stream.of(others))
                .map(language -> words(number, language, form, languages.get(0))).toList());
    }

    private Words words(int number, Language language, Form form, Language first) {
        String subject = "step." + number + ".subject." + language.tag();
        String text = "step." + number + ".text." + language.tag();
        boolean open = language.equals(first) || form.field(subject).used() || form.field(text).used();
        Locale locale = Locale.forLanguageTag(language.tag());
        return new Words(language, subject, text, UsualWords.subject(number, "{item}", locale),
                UsualWords.text(number, shop.shopName(), locale), open);
    }

    private static Language language(String tag, Locale reader) {
        return new Language(tag, Locale.forLanguageTag(tag).getDisplayName(reader));
    }

    private static Version version(SequenceVersions.Made made) {
        return new Version(made.version().number(), made.configured(), made.version().on(), made.activeFrom(), made.by());
    }

    /** Saves what is written in a form. @return false if somebody else was faster */
    boolean save(SequenceDocument document, int base, String merchant, Instant now) {
        return versions.add(document, base, merchant, now);
    }

    List<Locale> shopLanguages() {
        return shop.locales();
    }

    /** What was typed, with another language to type in. */
    static Map<String, String> with(Map<String, String> fields, Set<String> languages) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(SequenceForm.LANGUAGES, String.join(" ", languages));
        more.remove(SequenceForm.NEW_LANGUAGE);
        return more;
    }
}
