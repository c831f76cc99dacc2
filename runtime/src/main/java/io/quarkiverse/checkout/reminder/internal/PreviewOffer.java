package io.quarkiverse.checkout.reminder.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.reminder.RemindersPreviewPage.Choice;

/**
 * What can be looked at now; it is read once for a page.
 *
 * @param carts that may still be written about, the latest first
 * @param version that counts now
 * @param languages tags of those that there is something to see in; never empty
 */
record PreviewOffer(List<Choice> carts, SequenceVersion version, List<String> languages) {

    PreviewOffer {
        carts = List.copyOf(carts);
        languages = List.copyOf(languages);
    }

    /**
     * One mail.
     *
     * @param version of the sequence that it is of
     */
    record Subject(UUID episode, int step, int version, Locale language) {

        /** What asks for it. */
        String query() {
            return "cart=" + episode + "&step=" + step + "&language=" + language.toLanguageTag();
        }
    }

    /** What was asked for, or the first of everything; empty if there is no cart. */
    Optional<Subject> subject(Map<String, String> asked) {
        String language = asked.getOrDefault("language", "");
        Locale locale = Locale.forLanguageTag(languages.contains(language) ? language : languages.get(0));
        int step = steps().stream().filter(it -> it.toString().equals(asked.get("step"))).findFirst().orElse(1);
        return carts.stream().filter(it -> it.episode().equals(asked.get("cart"))).findFirst()
                .or(() -> carts.stream().findFirst())
                .map(cart -> new Subject(UUID.fromString(cart.episode()), step, version.number(), locale));
    }

    List<Integer> steps() {
        return IntStream.rangeClosed(1, version.steps().size()).boxed().toList();
    }
}
