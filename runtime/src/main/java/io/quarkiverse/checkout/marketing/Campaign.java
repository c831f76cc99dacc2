package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Decision.Skip;

/**
 * A kind of mail: when it is planned, what has something against it, and how it is written. Whether it is sent, and that it is
 * sent once, is decided for all kinds alike.
 *
 * @param <C> its claims
 * @param <S> what its mails are about
 */
public interface Campaign<C extends Claim, S> {

    Purpose purpose();

    /** Whether its mails are sent at all. */
    boolean enabled();

    Ledger ledger();

    /** Plans what came about since the last round. */
    default void plan(Instant now) {
    }

    /** Steps that are due, at most so many. */
    List<C> claim(Instant now, int most);

    /** Looks at what a mail would be about, outside of any transaction; empty if there is no such thing any more. */
    Optional<S> look(C claim);

    /** What counts, read in the caller's transaction. Nobody waits. */
    Circumstances circumstances(C claim, Optional<S> subject, Instant at);

    /**
     * The same with everything held that others may change: what is read stays true until the transaction ends. The person is
     * fenced already.
     *
     * @param vetoed whether the host is against the mail
     */
    Circumstances hold(C claim, Optional<S> subject, boolean vetoed);

    /** Asks the host, once nothing else is against the mail. */
    default boolean vetoed(C claim, S subject) {
        return false;
    }

    Letter write(C claim, S subject);

    /** The mail is handed over after the caller's transaction. */
    default void sending(C claim, Letter letter) {
    }

    /** It is not sent; in the caller's transaction. */
    default void skipped(C claim, Skip skip, Instant now) {
    }

    /** The mail server took it. */
    default void sent(C claim, Instant now) {
    }

    /** After a round. */
    default void tidy(Instant now) {
    }
}
