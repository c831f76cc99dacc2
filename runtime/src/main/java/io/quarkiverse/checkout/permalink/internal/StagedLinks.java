package io.quarkiverse.checkout.permalink.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkParameter;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.Permalinks;

/** Puts links into the address of the page that proposes them, and takes them out again. */
@ApplicationScoped
class StagedLinks {

    private static final int AMBIGUOUS = 1;
    private static final int INCOMPLETE = 2;

    private final Permalinks permalinks;
    private final LinkSeal seal;

    StagedLinks(Permalinks permalinks, LinkSeal seal) {
        this.permalinks = permalinks;
        this.seal = seal;
    }

    /** Without what only travels on; empty if it gets too long. */
    Optional<String> stage(StagedLink staged) {
        CartLink link = staged.link().withOthers();
        if (!(permalinks.check(link) instanceof Readable)) {
            return Optional.empty();
        }
        int left = (staged.ambiguous() ? AMBIGUOUS : 0) | (staged.incomplete() ? INCOMPLETE : 0);
        return Optional.of(seal.seal(left + permalinks.encode(link)));
    }

    Optional<StagedLink> open(String sealed) {
        return seal.open(sealed).flatMap(this::read);
    }

    private Optional<StagedLink> read(String opened) {
        int left = Character.digit(opened.charAt(0), 10);
        String[] link = opened.substring(1).split("\\?", 2);
        LinkReading reading = permalinks.read(link[0], link.length == 1 ? "" : link[1]);
        return reading instanceof Readable readable
                ? Optional.of(new StagedLink(readable.link(), (left & AMBIGUOUS) != 0, (left & INCOMPLETE) != 0))
                : Optional.empty();
    }

    /** What only travels on, of a query. */
    CartLink traveling(CartLink link, String rawQuery) {
        return permalinks.read(Permalinks.PATH, rawQuery) instanceof Readable readable
                ? link.withOthers(readable.link().others().toArray(LinkParameter[]::new))
                : link;
    }
}
