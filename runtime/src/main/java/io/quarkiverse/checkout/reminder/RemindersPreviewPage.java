package io.quarkiverse.checkout.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.checkout.Form;

/**
 * A mail as it would be sent about a cart of now.
 *
 * @param form what was chosen and typed; fields are {@code cart}, {@code step}, {@code language} and {@code to}
 * @param carts to choose from, the latest first
 * @param steps to choose from
 * @param languages to choose from
 * @param mail null if there is no cart to show it on
 * @param sent what became of a test; null if none was sent
 */
public record RemindersPreviewPage(ConsoleTop top, Form form, List<Choice> carts, List<Step> steps,
        List<SequencePage.Language> languages, Mail mail, Sent sent) {

    public RemindersPreviewPage {
        carts = List.copyOf(carts);
        steps = List.copyOf(steps);
        languages = List.copyOf(languages);
    }

    /** @param number from 1 */
    public record Step(int number, boolean chosen) {
    }

    /** A cart, by the id of its episode. */
    public record Choice(String episode, String cart, EpisodeState state, Instant activeAt) {
    }

    /**
     * @param frame where the HTML part is
     * @param headers by name
     */
    public record Mail(String subject, String text, String frame, Map<String, String> headers) {
    }

    /** What became of a test mail. */
    public enum Sent {
        TAKEN,
        REFUSED,
        UNREACHABLE,
        UNKNOWN
    }
}
