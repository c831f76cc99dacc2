package io.quarkiverse.checkout.reminder.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import io.quarkiverse.checkout.reminder.SkipReason;
import io.quarkiverse.checkout.reminder.internal.Decision.Defer;
import io.quarkiverse.checkout.reminder.internal.Decision.Send;
import io.quarkiverse.checkout.reminder.internal.Decision.Skip;

/** What can be against a mail, in this order. The first reason found is the one that is told. */
final class SuppressionRules {

    private static final List<BiFunction<Circumstances, Sequence, Optional<Decision>>> RULES = List.of(
            SuppressionRules::wishes, SuppressionRules::address, SuppressionRules::purchases, SuppressionRules::cart,
            SuppressionRules::foreign,
            SuppressionRules::holdOut, SuppressionRules::governor, SuppressionRules::time, SuppressionRules::abuse);

    private SuppressionRules() {
    }

    static Decision decide(Circumstances facts, Sequence sequence) {
        return RULES.stream().flatMap(rule -> rule.apply(facts, sequence).stream()).findFirst().orElseGet(Send::new);
    }

    private static Optional<Decision> wishes(Circumstances facts, Sequence sequence) {
        if (facts.person().erased()) {
            return skip(SkipReason.ERASED, null);
        }
        if (facts.person().unsubscribed().isPresent()) {
            return skip(SkipReason.UNSUBSCRIBED, facts.person().unsubscribed().get());
        }
        if (facts.person().undeliverable().isPresent()) {
            return skip(SkipReason.UNDELIVERABLE, facts.person().undeliverable().get());
        }
        return facts.person().consent() ? Optional.empty() : skip(SkipReason.NO_CONSENT, null);
    }

    private static Optional<Decision> address(Circumstances facts, Sequence sequence) {
        return facts.person().excluded() ? skip(SkipReason.EXCLUDED_ADDRESS, null) : Optional.empty();
    }

    private static Optional<Decision> purchases(Circumstances facts, Sequence sequence) {
        if (facts.person().ordered().isPresent()) {
            return skip(SkipReason.ORDERED, facts.person().ordered().get());
        }
        return facts.cart().paying() ? skip(SkipReason.PAYING, null) : Optional.empty();
    }

    private static Optional<Decision> cart(Circumstances facts, Sequence sequence) {
        if (facts.cart().vetoed()) {
            return skip(SkipReason.VETOED, null);
        }
        if (!facts.cart().buyable()) {
            return skip(SkipReason.NOTHING_TO_BUY, null);
        }
        Instant activeAt = facts.cart().activeAt();
        return activeAt.plus(sequence.idle()).isAfter(facts.now()) ? skip(SkipReason.ACTIVE, activeAt) : Optional.empty();
    }

    private static Optional<Decision> foreign(Circumstances facts, Sequence sequence) {
        return facts.person().foreign() ? skip(SkipReason.FOREIGN_SENDER, null) : Optional.empty();
    }

    private static Optional<Decision> holdOut(Circumstances facts, Sequence sequence) {
        return facts.person().heldOut() ? skip(SkipReason.HELD_OUT, null) : Optional.empty();
    }

    private static Optional<Decision> governor(Circumstances facts, Sequence sequence) {
        Sequence.Limits limits = sequence.limits();
        Optional<Instant> other = facts.past().otherEpisode()
                .filter(at -> at.plus(limits.coolDown()).isAfter(facts.now()));
        if (other.isPresent()) {
            return skip(SkipReason.COOL_DOWN, other.get());
        }
        List<Instant> sent = facts.past().sent();
        if (!sent.isEmpty() && sent.get(0).plus(limits.gap()).isAfter(facts.now())) {
            return skip(SkipReason.GAP, sent.get(0));
        }
        long lately = sent.stream().filter(at -> at.plus(Sequence.Limits.WINDOW).isAfter(facts.now())).count();
        return lately >= limits.most() ? skip(SkipReason.CAP, sent.get(0)) : Optional.empty();
    }

    private static Optional<Decision> time(Circumstances facts, Sequence sequence) {
        Instant expiry = facts.step().expiresAt();
        if (facts.now().isAfter(expiry)) {
            return skip(SkipReason.LATE, facts.step().dueAt());
        }
        return sequence.quiet().at(facts.now(), facts.zones())
                ? Optional.of(new Defer(sequence.quiet().next(facts.now(), facts.zones(), facts.seed())))
                : Optional.empty();
    }

    private static Optional<Decision> abuse(Circumstances facts, Sequence sequence) {
        return facts.cart().others() > 0 ? skip(SkipReason.SEVERAL_CARTS, null) : Optional.empty();
    }

    private static Optional<Decision> skip(SkipReason reason, Instant since) {
        return Optional.of(new Skip(reason, since));
    }
}
