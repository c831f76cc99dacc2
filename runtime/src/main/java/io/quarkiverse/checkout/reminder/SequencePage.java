package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.checkout.Form;

/**
 * The page where merchants say what is sent, and when.
 *
 * @param form what was typed; fields are {@code on}, {@code step.<n>.on}, {@code step.<n>.delay}, {@code step.<n>.unit},
 *        {@code step.<n>.subject.<language>} and {@code step.<n>.text.<language>}
 * @param steps the mails
 * @param units that delays are counted in
 * @param version of the sequence that the form was filled with; 0 for the configured one
 * @param versions the newest first
 * @param conflict what somebody else has changed meanwhile; null if nobody has
 * @param saved whether this form was just saved
 */
public record SequencePage(ConsoleTop top, Form form, List<Step> steps, List<Unit> units, List<Language> languages,
        int version, List<Version> versions, Conflict conflict, boolean saved) {

    public SequencePage {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        languages = List.copyOf(languages);
        versions = List.copyOf(versions);
    }

    /** What is filled in. */
    public String places() {
        return "{item}, {count}, {shop}";
    }

    /** All languages of the form, as the form carries them. */
    public String languageTags() {
        return String.join(" ", languages.stream().map(Language::tag).toList());
    }

    /**
     * One mail.
     *
     * @param number from 1
     * @param words by language
     */
    public record Step(int number, List<Words> words) {

        public Step {
            words = List.copyOf(words);
        }

        public String field(String name) {
            return "step." + number + "." + name;
        }
    }

    /**
     * What is written in one language.
     *
     * @param subject name of its field
     * @param text name of its field
     * @param usualSubject what the mail says if nothing is written
     * @param open whether it is shown at once
     */
    public record Words(Language language, String subject, String text, String usualSubject, String usualText, boolean open) {
    }

    /** @param label in the merchant's language */
    public record Unit(String name, String label) {
    }

    /** @param name in the merchant's language */
    public record Language(String tag, String name) {
    }

    /** @param configured whether it is what the configuration says */
    public record Version(int number, boolean configured, boolean on, Instant since, String by) {
    }

    /** @param changes what differs from what was typed */
    public record Conflict(Version theirs, List<Change> changes) {

        public Conflict {
            changes = List.copyOf(changes);
        }
    }

    /** @param theirs as it would be typed; empty if it is off or nothing is written */
    public record Change(String id, String label, String theirs) {
    }
}
