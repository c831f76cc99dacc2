package io.quarkiverse.checkout.marketing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.quarkiverse.checkout.marketing.Circumstances.PersonFacts;
import io.quarkiverse.checkout.marketing.Circumstances.Timing;
import io.quarkiverse.checkout.marketing.Decision.Defer;
import io.quarkiverse.checkout.marketing.Decision.Send;
import io.quarkiverse.checkout.marketing.Decision.Skip;

/** What can be against a mail, in this order. The first reason found is the one that is told. */
public final class SuppressionRules {

    private static final List<Function<Circumstances, Optional<? extends Decision>>> RULES = List.of(
            SuppressionRules::wishes, SuppressionRules::address, Circumstances::about,
            SuppressionRules::openCase, SuppressionRules::foreign,
            SuppressionRules::holdOut, SuppressionRules::governor, SuppressionRules::time, SuppressionRules::abuse);

    private SuppressionRules() {
    }

    public static Decision decide(Circumstances facts) {
        return RULES.stream().<Decision> flatMap(rule -> rule.apply(facts).stream()).findFirst().orElseGet(Send::new);
    }

    private static Optional<Skip> wishes(Circumstances facts) {
        PersonFacts person = facts.person();
        if (person.erased()) {
            return skip(SkipReason.ERASED, null);
        }
        if (person.unsubscribed().isPresent()) {
            return skip(SkipReason.UNSUBSCRIBED, person.unsubscribed().get());
        }
        if (person.undeliverable().isPresent()) {
            return skip(SkipReason.UNDELIVERABLE, person.undeliverable().get());
        }
        return skipIf(!person.consent(), SkipReason.NO_CONSENT);
    }

    private static Optional<Skip> address(Circumstances facts) {
        return skipIf(facts.person().excluded(), SkipReason.EXCLUDED_ADDRESS);
    }

    private static Optional<Skip> openCase(Circumstances facts) {
        return skipIf(facts.person().waits(), SkipReason.OPEN_CASE);
    }

    private static Optional<Skip> foreign(Circumstances facts) {
        return skipIf(facts.person().foreign(), SkipReason.FOREIGN_SENDER);
    }

    private static Optional<Skip> holdOut(Circumstances facts) {
        return skipIf(facts.person().heldOut(), SkipReason.HELD_OUT);
    }

    private static Optional<Skip> governor(Circumstances facts) {
        Limits limits = facts.past().limits();
        Optional<Instant> other = facts.past().otherEpisode()
                .filter(at -> at.plus(limits.coolDown()).isAfter(facts.now()));
        if (other.isPresent()) {
            return skip(SkipReason.COOL_DOWN, other.get());
        }
        List<Instant> sent = facts.past().sent();
        if (!sent.isEmpty() && sent.get(0).plus(limits.gap()).isAfter(facts.now())) {
            return skip(SkipReason.GAP, sent.get(0));
        }
        long lately = sent.stream().filter(at -> at.plus(Limits.WINDOW).isAfter(facts.now())).count();
        return lately >= limits.most() ? skip(SkipReason.CAP, sent.get(0)) : Optional.empty();
    }

    private static Optional<Decision> time(Circumstances facts) {
        Timing time = facts.time();
        if (facts.now().isAfter(time.expiresAt())) {
            return Optional.of(new Skip(SkipReason.LATE, time.dueAt()));
        }
        return time.quiet().at(facts.now(), time.zones())
                ? Optional.of(new Defer(time.quiet().next(facts.now(), time.zones(), time.seed())))
                : Optional.empty();
    }

    private static Optional<Skip> abuse(Circumstances facts) {
        return skipIf(facts.abused(), SkipReason.SEVERAL_CARTS);
    }

    private static Optional<Skip> skipIf(boolean against, SkipReason reason) {
        return against ? skip(reason, null) : Optional.empty();
    }

    private static Optional<Skip> skip(SkipReason reason, Instant since) {
        return Optional.of(new Skip(reason, since));
    }
}
