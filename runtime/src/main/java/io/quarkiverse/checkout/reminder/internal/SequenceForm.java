package io.quarkiverse.checkout.reminder.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.checkout.reminder.internal.SequenceFault.Kind;

/**
 * The sequence as it is typed, field by field. Steps are numbered from 1 and always as many as there may be: what is not
 * sent is off.
 */
final class SequenceForm {

    static final String ON = "on";
    static final String LANGUAGES = "languages";
    static final String NEW_LANGUAGE = "language";
    /** The tag of words for all other languages, as BCP 47 has it for a language that is not told. */
    static final String ELSE = "und";
    static final int STEPS = 3;
    static final int MOST_LANGUAGES = 12;
    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_TEXT = 2_000;
    static final Duration LONGEST_DELAY = Duration.ofDays(30);

    private static final Duration APART = Duration.ofHours(12);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Pattern SUBJECT_CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Pattern TEXT_CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

    private final Map<String, String> typed;
    private final List<SequenceFault> faults = new ArrayList<>();

    /** @param typed by field name */
    SequenceForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** A version as somebody would have typed it. */
    static Map<String, String> fields(SequenceVersion version) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, ON, version.on());
        Duration delay = Duration.ZERO;
        for (int number = 1; number <= STEPS; number++) {
            Duration after = delay.plus(Duration.ofDays(2));
            SequenceStep step = version.step(number)
                    .orElseGet(() -> SequenceStep.usual(false, after));
            delay = step.delay();
            String prefix = "step." + number + ".";
            put(fields, prefix + ON, step.on());
            DelayUnit unit = DelayUnit.of(delay);
            fields.put(prefix + "delay", Long.toString(unit.count(delay)));
            fields.put(prefix + "unit", unit.name());
            step.subject().byLanguage().forEach((tag, text) -> fields.put(prefix + "subject." + field(tag), text));
            step.text().byLanguage().forEach((tag, text) -> fields.put(prefix + "text." + field(tag), text));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, boolean on) {
        if (on) {
            fields.put(name, ON);
        }
    }

    private static String field(String tag) {
        return tag.equals(MerchantWords.ELSE) ? ELSE : tag;
    }

    /** Tags of the languages that words are typed in, besides {@link #ELSE}; those of the shop first. */
    Set<String> languages(List<Locale> shop) {
        Set<String> tags = new LinkedHashSet<>();
        shop.forEach(locale -> tags.add(locale.toLanguageTag()));
        Stream<String> carried = Stream.of(text(LANGUAGES).split(" "));
        Stream<String> written = typed.keySet().stream().filter(name -> name.matches("step\\.[1-3]\\.(subject|text)\\..+"))
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
        Stream.concat(carried, written).flatMap(tag -> tag(tag).stream()).filter(tag -> !tag.equals(ELSE)).distinct()
                .limit(MOST_LANGUAGES).forEach(tags::add);
        return tags;
    }

    /** The language that is to be added; a fault if it is none. */
    Optional<String> newLanguage(Set<String> known) {
        Optional<String> tag = tag(text(NEW_LANGUAGE).strip());
        if (tag.isEmpty() || tag.get().equals(ELSE)) {
            refuse(NEW_LANGUAGE, Kind.LANGUAGE, text(NEW_LANGUAGE));
            return Optional.empty();
        }
        if (known.size() >= MOST_LANGUAGES) {
            refuse(NEW_LANGUAGE, Kind.TOO_MANY_LANGUAGES, "");
            return Optional.empty();
        }
        return tag;
    }

    private static Optional<String> tag(String typed) {
        try {
            String tag = typed.length() > 35 ? "" : new Locale.Builder().setLanguageTag(typed).build().toLanguageTag();
            return typed.isBlank() || tag.isEmpty() ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    List<SequenceFault> faults() {
        return faults;
    }

    /** What was typed, as it is stored; empty if something is wrong with it. */
    Optional<SequenceDocument> read(Set<String> languages) {
        boolean on = typed.containsKey(ON);
        List<SequenceStep> steps = new ArrayList<>();
        Duration last = null;
        for (int number = 1; number <= STEPS; number++) {
            String prefix = "step." + number + ".";
            Duration delay = delay(prefix + "delay", prefix + "unit", last);
            last = delay == null ? last : delay;
            steps.add(new SequenceStep(typed.containsKey(prefix + ON), delay == null ? Duration.ZERO : delay,
                    words(prefix + "subject.", languages, true), words(prefix + "text.", languages, false), null));
        }
        if (on && steps.stream().noneMatch(SequenceStep::on)) {
            refuse("step.1.on", Kind.ALL_OFF, "");
        }
        return faults.isEmpty() ? Optional.of(SequenceDocument.of(on, steps)) : Optional.empty();
    }

    private Duration delay(String field, String unitField, Duration before) {
        String count = text(field).strip();
        Optional<DelayUnit> unit = DelayUnit.parse(text(unitField));
        if (!NUMBER.matcher(count).matches() || unit.isEmpty()) {
            refuse(field, Kind.DELAY, count);
            return null;
        }
        Duration delay = unit.get().times(Integer.parseInt(count));
        if (delay.compareTo(LONGEST_DELAY) > 0) {
            refuse(field, Kind.DELAY, count);
            return null;
        }
        if (before != null && delay.minus(before).compareTo(APART) < 0) {
            refuse(field, Kind.ORDER, "");
        }
        return delay;
    }

    private MerchantWords words(String prefix, Set<String> languages, boolean subject) {
        Map<String, String> words = new TreeMap<>();
        Stream.concat(languages.stream(), Stream.of(ELSE)).forEach(tag -> {
            String text = text(prefix + tag).strip().replace("\r\n", "\n");
            if (!text.isEmpty() && check(prefix + tag, text, subject)) {
                words.put(tag.equals(ELSE) ? MerchantWords.ELSE : tag, text);
            }
        });
        return new MerchantWords(words);
    }

    private boolean check(String field, String text, boolean subject) {
        int before = faults.size();
        if (text.length() > (subject ? LONGEST_SUBJECT : LONGEST_TEXT)) {
            refuse(field, subject ? Kind.SUBJECT_LONG : Kind.TEXT_LONG, "");
        }
        if ((subject ? SUBJECT_CONTROLS : TEXT_CONTROLS).matcher(text).find()) {
            refuse(field, subject ? Kind.SUBJECT_LINES : Kind.CONTROLS, "");
        }
        MerchantText.unknownPlaces(text).stream().findFirst().ifPresent(place -> refuse(field, Kind.PLACE, place));
        return faults.size() == before;
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    private void refuse(String field, Kind kind, String detail) {
        faults.add(new SequenceFault(field, kind, detail));
    }
}
