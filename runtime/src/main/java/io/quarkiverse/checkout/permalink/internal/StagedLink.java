package io.quarkiverse.checkout.permalink.internal;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.permalink.LinkNote;

/**
 * A link on its way to the page that proposes it.
 *
 * @param ambiguous whether a part was left out because it contradicts itself
 * @param incomplete whether a part was left out for another reason that shoppers may care about
 */
record StagedLink(CartLink link, boolean ambiguous, boolean incomplete) {

    static StagedLink of(CartLink link, List<LinkNote> notes) {
        return new StagedLink(link, has(notes, LinkNote.Kind.AMBIGUOUS),
                has(notes, LinkNote.Kind.INVALID) || has(notes, LinkNote.Kind.TOO_MANY));
    }

    private static boolean has(List<LinkNote> notes, LinkNote.Kind kind) {
        return notes.stream().anyMatch(note -> note.kind() == kind);
    }

    List<String> notes(LinkMessages texts) {
        List<String> notes = new ArrayList<>();
        if (ambiguous) {
            notes.add(texts.ambiguous());
        }
        if (incomplete) {
            notes.add(texts.leftOut());
        }
        return notes;
    }
}
