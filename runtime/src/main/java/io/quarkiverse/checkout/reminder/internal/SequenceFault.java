package io.quarkiverse.checkout.reminder.internal;

/**
 * What is wrong with a sequence that was typed.
 *
 * @param detail what was typed, where it helps
 */
record SequenceFault(String field, Kind kind, String detail) {

    enum Kind {
        /** No delay, or too long a one. */
        DELAY,
        /** Less than twelve hours after the step before. */
        ORDER,
        ALL_OFF,
        SUBJECT_LONG,
        SUBJECT_LINES,
        TEXT_LONG,
        CONTROLS,
        /** A place that nothing is known for. */
        PLACE,
        LANGUAGE,
        TOO_MANY_LANGUAGES
    }
}
