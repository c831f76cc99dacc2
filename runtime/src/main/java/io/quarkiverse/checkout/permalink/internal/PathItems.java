package io.quarkiverse.checkout.permalink.internal;

import java.util.List;

import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;

/** What the path of a link says. */
sealed interface PathItems {

    /** @param lines without options; none if the path names no items */
    record Items(List<LinkLine> lines) implements PathItems {
    }

    record Broken(Reason reason) implements PathItems {
    }
}
