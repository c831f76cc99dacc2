package io.quarkiverse.checkout.permalink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.checkout.Shell;

/**
 * What a link proposes, before anything is done.
 *
 * @param shell what is around it
 * @param kind which link led here
 * @param estimate what it would cost now; null if there are no things in it that can be had
 * @param notes what was left out or has become different, and why, in the shopper's language
 * @param filled whether the shopper's cart holds something already
 * @param action where the form goes
 * @param once names what the form does, so that it is not done twice
 * @param until when the link ends; empty if it does not
 */
public record ProposalPage(Shell shell, Kind kind, Estimate estimate, List<String> notes, boolean filled, String action,
        String once, Optional<Instant> until) {

    /** Which link led to a proposal. */
    public enum Kind {
        /** One that names items. */
        LINK,
        /** One that only brings discount codes. */
        CODE,
        VIEW,
        COPY,
        TOGETHER,
        RECOVER
    }

    public ProposalPage {
        notes = List.copyOf(notes);
    }

    /** Whether there is nothing to press. */
    public boolean isToLookAt() {
        return kind == Kind.VIEW;
    }

    /** Whether the shopper is to come in, and not the things to come out. */
    public boolean isInvitation() {
        return kind == Kind.TOGETHER;
    }

    /** Whether it is about codes and no things. */
    public boolean isCode() {
        return kind == Kind.CODE;
    }

    /** Whether nothing of it can be had. */
    public boolean isEmpty() {
        return estimate == null && !isCode();
    }
}
