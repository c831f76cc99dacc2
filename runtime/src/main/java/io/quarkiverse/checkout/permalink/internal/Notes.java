package io.quarkiverse.checkout.permalink.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkNote;

/** Collects what was left out of a link. */
final class Notes {

    private final Set<LinkNote> notes = new LinkedHashSet<>();

    void add(LinkNote.Kind kind, String field) {
        boolean telling = LinkText.isPrintable(field, LinkLimits.LONGEST_NAME) && !Sensitive.isValue(field);
        notes.add(new LinkNote(kind, telling ? field : ""));
    }

    List<LinkNote> all() {
        return List.copyOf(notes);
    }
}
