package io.quarkiverse.checkout.console.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.cart.CartProblem;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.FittedLine;
import io.quarkiverse.checkout.cart.NewLine;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.CartTexts;
import io.quarkiverse.checkout.checkout.CheckoutMessages;
import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.checkout.Estimates;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.console.BuiltLink.Code;
import io.quarkiverse.checkout.console.LinksPage.Row;

/** Asks the catalogue what the items of a link are, and what they would cost. */
@ApplicationScoped
class LinkGoods {

    private static final Logger LOG = Logger.getLogger(LinkGoods.class);

    private final Carts carts;
    private final Estimates estimates;
    private final CheckoutConfig config;
    private final Clock clock;

    LinkGoods(Carts carts, Estimates estimates, CheckoutConfig config, Clock clock) {
        this.carts = carts;
        this.estimates = estimates;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The items of a form.
     *
     * @param form without options that its items do not have
     * @param lines what could be put into a cart
     */
    record Checked(LinkForm form, List<Row> rows, List<CartLine> lines) {
    }

    /** @param estimate null if there is none */
    record Cost(Estimate estimate, List<Code> codes) {
    }

    /** What is wrong is added to the draft. */
    Checked check(LinkForm form, LinkDraft draft, Locale locale) {
        Map<Integer, FittedLine> fitted = fitted(form, draft, locale);
        List<LinkRow> typed = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Map<String, CartLine> lines = new LinkedHashMap<>();
        for (int i = 0; i < form.rows().size(); i++) {
            FittedLine line = fitted.get(i);
            LinkRow row = known(form.rows().get(i), line);
            Optional<String> notice = line == null ? Optional.empty() : problem(i, line, draft, locale);
            typed.add(row);
            rows.add(new Row(Integer.toString(i), item(line), item(line) == null ? row.options() : Map.of(), notice));
            if (line != null) {
                line.line().ifPresent(it -> lines.put(it.id(), it));
            }
        }
        return new Checked(form.withRows(typed), rows, List.copyOf(lines.values()));
    }

    /** What the items cost now, and whether the codes count. */
    Cost cost(Checked checked, List<String> codes, Locale locale) {
        if (checked.lines().isEmpty()) {
            return new Cost(null, List.of());
        }
        try {
            Estimate estimate = estimates
                    .of(Cart.imagined(config.currency(), checked.lines(), codes, "", clock.instant()));
            return new Cost(estimate, codes.stream().map(code -> code(code, estimate, locale)).toList());
        } catch (HookFaultException e) {
            LOG.errorf(e, "What a link costs cannot be told: %s", e.getMessage());
            return new Cost(null, List.of());
        }
    }

    private Map<Integer, FittedLine> fitted(LinkForm form, LinkDraft draft, Locale locale) {
        List<Integer> numbers = new ArrayList<>();
        List<NewLine> wanted = new ArrayList<>();
        for (int i = 0; i < form.rows().size(); i++) {
            LinkRow row = form.rows().get(i);
            if (!row.isBlank() && row.item().length() <= LinkDraft.LONGEST_ID) {
                numbers.add(i);
                wanted.add(new NewLine(row.item(), Math.max(1, row.units()), row.options()));
            }
        }
        try {
            Map<Integer, FittedLine> fitted = new TreeMap<>();
            List<FittedLine> answers = wanted.isEmpty() ? List.of() : carts.fit(wanted, locale);
            for (int i = 0; i < answers.size(); i++) {
                fitted.put(numbers.get(i), answers.get(i));
            }
            return fitted;
        } catch (HookFaultException e) {
            LOG.errorf(e, "The items of a link cannot be checked: %s", e.getMessage());
            draft.refuse("", Texts.of(ConsoleLinkMessages.class, locale).hookFailed(e.getMessage()));
            return Map.of();
        }
    }

    /** A row without options that its item does not have: they were of another one. */
    private static LinkRow known(LinkRow row, FittedLine line) {
        Item item = item(line);
        if (item == null) {
            return row;
        }
        Map<String, String> options = new TreeMap<>(row.options());
        options.keySet().removeIf(name -> item.options().stream().noneMatch(option -> option.name().equals(name)));
        return new LinkRow(row.item(), row.quantity(), options);
    }

    private static Item item(FittedLine line) {
        return line == null ? null : line.item().orElse(null);
    }

    /** What is wrong for good goes to its field; what may be well tomorrow is answered. */
    private static Optional<String> problem(int number, FittedLine line, LinkDraft draft, Locale locale) {
        CartProblem problem = line.problem().orElse(null);
        CheckoutMessages texts = Texts.of(locale);
        if (problem == null) {
            return Optional.empty();
        }
        if (problem instanceof CartProblem.SoldOut || problem instanceof CartProblem.TooFewLeft) {
            return Optional.of(CartTexts.text(problem, texts));
        }
        if (problem instanceof CartProblem.OutsideLimits) {
            draft.refuse("quantity." + number, CartTexts.text(problem, texts));
        } else if (problem instanceof CartProblem.OptionWrong wrong) {
            draft.refuse("option." + number + "." + wrong.problem().option(), CartTexts.text(problem, texts));
        } else {
            ConsoleLinkMessages own = Texts.of(ConsoleLinkMessages.class, locale);
            draft.refuse("item." + number, line.item().map(item -> own.itemNotSold(item.label()))
                    .orElseGet(() -> own.itemUnknown(line.wanted().itemId())));
        }
        return Optional.empty();
    }

    private static Code code(String code, Estimate estimate, Locale locale) {
        return estimate.quote().rejectedCodes().stream().filter(rejected -> rejected.code().equalsIgnoreCase(code)).findFirst()
                .map(rejected -> new Code(false, Texts.of(locale).rejectedCodeText(code,
                        Texts.of(locale).rejectedCode(rejected.reason()))))
                .orElseGet(() -> new Code(true, Texts.of(ConsoleLinkMessages.class, locale).codeCounts(code)));
    }
}
