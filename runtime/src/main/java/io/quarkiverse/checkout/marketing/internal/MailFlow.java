package io.quarkiverse.checkout.marketing.internal;

import io.quarkiverse.checkout.mail.HandOver;

/**
 * Whether the mail server takes mails, by what became of the last ones. A mail that it did not take is lost, so a round begins
 * with one, and while none gets through that is all, and there are fewer and fewer rounds.
 */
final class MailFlow {

    private static final int MOST_LEFT_OUT = 30;

    private boolean flows;
    private boolean over;
    private int failedRounds;
    private int roundsToLeaveOut;

    /** @return false if this round is to be left out */
    synchronized boolean begin() {
        flows = false;
        over = roundsToLeaveOut > 0;
        roundsToLeaveOut = Math.max(0, roundsToLeaveOut - 1);
        return !over;
    }

    /** Whether the last mail got through. */
    synchronized boolean flows() {
        return flows;
    }

    /** Whether the round is: of two mails in a row none got through, or not even the first one did. */
    synchronized boolean isOver() {
        return over;
    }

    synchronized void note(HandOver outcome) {
        if (outcome == HandOver.TAKEN) {
            flows = true;
            failedRounds = 0;
        } else if (flows) {
            flows = false;
        } else if (!over) {
            over = true;
            roundsToLeaveOut = Math.min(MOST_LEFT_OUT, (1 << failedRounds) - 1);
            failedRounds = Math.min(failedRounds + 1, MOST_LEFT_OUT);
        }
    }
}
