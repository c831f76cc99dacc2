package io.quarkiverse.checkout.cart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartProblem;
import io.quarkiverse.checkout.cart.FittedLine;
import io.quarkiverse.checkout.cart.Intake.Way;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.cart.internal.LineCheck.Offer;
import io.quarkiverse.checkout.catalog.OptionChoices;

/** Puts many things into one cart, of each as much as can be had. Nothing that is in it becomes less. */
class Packing {

    private final Map<String, Offer> offers;
    private final List<CartLine> lines;
    private final Way way;
    private final int maxLines;

    Packing(Map<String, Offer> offers, List<CartLine> lines, Way way, int maxLines) {
        this.offers = offers;
        this.lines = new ArrayList<>(way == Way.REPLACE ? List.of() : lines);
        this.way = way;
        this.maxLines = maxLines;
    }

    List<CartLine> lines() {
        return lines;
    }

    FittedLine put(NewLine wanted) {
        Offer offer = offers.get(wanted.itemId());
        if (offer == null || !offer.isForSale()) {
            return refused(wanted, offer, new CartProblem.NotForSale());
        }
        OptionChoices choices = OptionChoices.check(offer.item(), wanted.options());
        if (choices instanceof OptionChoices.Invalid invalid) {
            return refused(wanted, offer, LineCheck.problems(offer.item(), invalid).get(0));
        }
        OptionChoices.Valid valid = (OptionChoices.Valid) choices;
        return put(wanted, offer, new CartLine(newId(), wanted.itemId(), wanted.quantity(), valid.values(),
                offer.item().unitPrice().plus(valid.surcharge())));
    }

    private FittedLine put(NewLine wanted, Offer offer, CartLine line) {
        Optional<CartLine> same = lines.stream().filter(line::sameGoods).findFirst();
        if (same.isEmpty() && lines.size() >= maxLines) {
            return refused(wanted, offer, new CartProblem.TooManyLines(maxLines));
        }
        int before = same.map(CartLine::quantity).orElse(0);
        long due = way == Way.MERGE ? Math.max(before, wanted.quantity()) : (long) before + wanted.quantity();
        int others = units(line.itemId()) - before;
        int quantity = Math.max(before, offer.most(due, others));
        Optional<CartProblem> problem = quantity == due ? Optional.empty()
                : offer.problems((int) Math.min(due, Integer.MAX_VALUE), others).stream().findFirst();
        if (quantity == 0) {
            return new FittedLine(wanted, Optional.of(offer.item()), Optional.empty(), problem);
        }
        CartLine packed = new CartLine(same.map(CartLine::id).orElse(line.id()), line.itemId(), quantity, line.options(),
                line.seenPrice());
        same.ifPresentOrElse(found -> lines.set(lines.indexOf(found), packed), () -> lines.add(packed));
        return new FittedLine(wanted, Optional.of(offer.item()), Optional.of(packed), problem);
    }

    private static FittedLine refused(NewLine wanted, Offer offer, CartProblem problem) {
        return new FittedLine(wanted, Optional.ofNullable(offer).map(Offer::item), Optional.empty(), Optional.of(problem));
    }

    private int units(String itemId) {
        return lines.stream().filter(line -> line.itemId().equals(itemId)).mapToInt(CartLine::quantity).sum();
    }

    static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
