package io.quarkiverse.checkout.permalink.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.FittedLine;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.CartTexts;
import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.checkout.Estimates;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.permalink.LinkMessages;
import io.quarkiverse.checkout.quote.RejectedCode;

/** Finds out what of a link can be had now, and what it costs. Nothing is written. */
@ApplicationScoped
class Proposals {

    private final Carts carts;
    private final Estimates estimates;
    private final Visitor visitor;
    private final Attempts attempts;
    private final CheckoutConfig config;
    private final Clock clock;

    Proposals(Carts carts, Estimates estimates, Visitor visitor, Attempts attempts, CheckoutConfig config, Clock clock) {
        this.carts = carts;
        this.estimates = estimates;
        this.visitor = visitor;
        this.attempts = attempts;
        this.config = config;
        this.clock = clock;
    }

    Proposal of(List<Wanted> wanted, List<String> codes) {
        Locale locale = visitor.shell().locale();
        LinkMessages texts = Texts.of(LinkMessages.class, locale);
        List<String> notes = new ArrayList<>();
        List<FittedLine> fitted = carts.fit(wanted.stream().map(Wanted::line).toList(), locale);
        fitted.stream().filter(line -> line.problem().isPresent()).map(line -> note(line, texts, locale))
                .forEach(notes::add);
        List<CartLine> lines = lines(wanted, fitted);
        if (lines.isEmpty()) {
            // whether a code counts is told in the cart; a link with nothing else brings it there
            return new Proposal(null, List.of(), wanted.isEmpty() ? normal(codes) : List.of(), notes);
        }
        boolean wait = !codes.isEmpty() && attempts.exhausted(Attempts.Kind.CODE);
        if (wait) {
            notes.add(texts.codesLater());
        }
        Estimate estimate = estimate(lines, wait ? List.of() : normal(codes));
        Set<String> unknown = unknown(estimate);
        if (!unknown.isEmpty()) {
            attempts.failed(Attempts.Kind.CODE);
            notes.add(texts.codeUnknown());
            estimate = estimate(lines, normal(codes).stream().filter(code -> !unknown.contains(code)).toList());
        }
        return new Proposal(estimate, wanted.stream().map(Wanted::line).toList(),
                wait ? List.of() : normal(codes).stream().filter(code -> !unknown.contains(code)).toList(), notes);
    }

    /** The goods of a line may be those of an earlier one, which it then takes the place of. */
    private static List<CartLine> lines(List<Wanted> wanted, List<FittedLine> fitted) {
        Map<String, CartLine> lines = new LinkedHashMap<>();
        for (int i = 0; i < fitted.size(); i++) {
            Wanted one = wanted.get(i);
            fitted.get(i).line().map(line -> one.seen() == null ? line : line.seenAt(one.seen()))
                    .ifPresent(line -> lines.put(line.id(), line));
        }
        return List.copyOf(lines.values());
    }

    private Estimate estimate(List<CartLine> lines, List<String> codes) {
        return estimates.of(Cart.imagined(config.currency(), lines, codes, visitor.shopper().customer(), clock.instant()));
    }

    private static List<String> normal(List<String> codes) {
        return codes.stream().map(code -> code.strip().toUpperCase(Locale.ROOT)).distinct().toList();
    }

    private static Set<String> unknown(Estimate estimate) {
        return estimate.quote().rejectedCodes().stream()
                .filter(rejected -> rejected.reason() == RejectedCode.Reason.INVALID).map(RejectedCode::code)
                .collect(Collectors.toSet());
    }

    /** An id that nobody knows is not repeated: a page of the shop says nothing that a stranger wrote. */
    private static String note(FittedLine line, LinkMessages texts, Locale locale) {
        return line.item().map(Item::label)
                .map(title -> texts.about(title, CartTexts.text(line.problem().get(), Texts.of(locale))))
                .orElseGet(texts::itemGone);
    }
}
