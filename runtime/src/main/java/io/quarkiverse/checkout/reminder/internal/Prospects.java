package io.quarkiverse.checkout.reminder.internal;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.checkout.Drafts;
import io.quarkiverse.checkout.checkout.Drafts.Draft;
import io.quarkiverse.checkout.marketing.HostKnowledge;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.Quotes;
import io.quarkiverse.checkout.reminder.ReminderVeto;
import io.quarkus.arc.All;

/** Looks at carts that were left. Hooks are asked here, before any transaction. */
@ApplicationScoped
class Prospects {

    private final Carts carts;
    private final Drafts drafts;
    private final Quotes quotes;
    private final HostKnowledge host;
    private final List<ReminderVeto> vetoes;
    private final HookCalls calls;

    Prospects(Carts carts, Drafts drafts, Quotes quotes, HostKnowledge host, @All List<ReminderVeto> vetoes, HookCalls calls) {
        this.carts = carts;
        this.drafts = drafts;
        this.quotes = quotes;
        this.host = host;
        this.vetoes = vetoes;
        this.calls = calls;
    }

    /** Empty if there is no such cart any more, or nobody who could be written to about it. */
    Optional<Prospect> of(ClaimedStep claim) {
        Optional<Cart> cart = carts.find(claim.cartId()).filter(Cart::isOpen);
        Optional<Draft> draft = cart.flatMap(found -> drafts.of(found, claim.locale()));
        return draft.map(
                begun -> new Prospect(cart.get(), begun, quote(begun), host.of(claim.addressee(Optional.of(begun.email())))));
    }

    private Quote quote(Draft draft) {
        return quotes.quote(draft.request());
    }

    boolean vetoed(ClaimedStep claim, Prospect prospect) {
        ReminderVeto.Candidate candidate = new ReminderVeto.Candidate(claim.episodeId(), claim.number(), prospect.cart(),
                prospect.draft().email());
        return vetoes.stream().anyMatch(veto -> calls.ask(ReminderVeto.class, veto, candidate, veto::refuses).value());
    }
}
