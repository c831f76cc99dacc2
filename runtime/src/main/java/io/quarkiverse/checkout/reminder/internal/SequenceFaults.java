package io.quarkiverse.checkout.reminder.internal;

import io.quarkiverse.checkout.checkout.Form.FieldError;

/** Says what is wrong with a sequence: where, why, and what to do. */
final class SequenceFaults {

    private SequenceFaults() {
    }

    static FieldError error(SequenceFault fault, ReminderConsoleMessages texts) {
        String where = label(fault.field(), texts);
        String text = switch (fault.kind()) {
            case DELAY -> texts.delayWrong(where, SequenceForm.LONGEST_DELAY.toDays());
            case ORDER -> texts.delayOrder(where);
            case ALL_OFF -> texts.allOff();
            case SUBJECT_LONG -> texts.tooLong(where, SequenceForm.LONGEST_SUBJECT);
            case TEXT_LONG -> texts.tooLong(where, SequenceForm.LONGEST_TEXT);
            case SUBJECT_LINES -> texts.subjectLines(where);
            case CONTROLS -> texts.controls(where);
            case PLACE -> texts.placeUnknown(where, "{" + fault.detail() + "}", "{item}, {count}, {shop}");
            case LANGUAGE -> texts.languageWrong(fault.detail());
            case TOO_MANY_LANGUAGES -> texts.languagesTooMany(SequenceForm.MOST_LANGUAGES);
        };
        return new FieldError(fault.field(), text);
    }

    /** What a field is called outside its place on the page. */
    static String label(String field, ReminderConsoleMessages texts) {
        String[] parts = field.split("\\.", 4);
        if (parts.length < 3) {
            return field.equals(SequenceForm.ON) ? texts.sequenceOn() : texts.newLanguage();
        }
        String step = texts.stepNumber(Integer.parseInt(parts[1]));
        return switch (parts[2]) {
            case "on" -> step + ", " + texts.stepOn();
            case "subject" -> step + ", " + texts.subject() + " (" + parts[3] + ")";
            case "text" -> step + ", " + texts.text() + " (" + parts[3] + ")";
            default -> step + ", " + texts.delay();
        };
    }
}
