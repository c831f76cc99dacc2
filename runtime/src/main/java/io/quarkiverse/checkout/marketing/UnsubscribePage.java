package io.quarkiverse.checkout.marketing;

import io.quarkiverse.checkout.checkout.Shell;

/**
 * Where people get rid of a kind of mail. It says nothing about who they are, and is the same for a link that is none of ours.
 *
 * @param shell what is around it
 * @param done whether the button was pressed
 */
public record UnsubscribePage(Shell shell, boolean done) {
}
