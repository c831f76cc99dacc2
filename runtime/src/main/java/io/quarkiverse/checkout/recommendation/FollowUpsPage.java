package io.quarkiverse.checkout.recommendation;

import java.util.List;

import io.quarkiverse.checkout.checkout.Shell;

/**
 * The page with the buyers that merchants are to contact.
 *
 * @param shell what is around it
 * @param enabled whether the configuration has recommendations on
 * @param on whether follow-ups are planned
 * @param open the oldest first
 * @param more whether there are more than these
 * @param noted whether one was dealt with just now
 */
public record FollowUpsPage(Shell shell, boolean enabled, boolean on, List<FollowUp> open, boolean more, boolean noted) {

    public FollowUpsPage {
        open = List.copyOf(open);
    }
}
