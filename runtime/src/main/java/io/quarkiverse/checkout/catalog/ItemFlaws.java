package io.quarkiverse.checkout.catalog;

import java.util.Currency;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkiverse.checkout.catalog.Item.BasePrice;
import io.quarkiverse.checkout.catalog.ItemOption.Choice;
import io.quarkiverse.checkout.catalog.ItemOption.Text;
import io.quarkiverse.checkout.catalog.ItemOption.Value;
import io.quarkiverse.checkout.money.Money;

/** Finds what keeps an item from being sold although the catalogue offers it. */
final class ItemFlaws {

    /** So that no cart's total can overflow. */
    private static final long HIGHEST_PRICE = 10_000_000_000_000L;
    private static final Pattern OPTION_NAME = Pattern.compile("[a-z0-9_-]{1,40}");

    private ItemFlaws() {
    }

    /** The first flaw, as the end of a sentence for the log. */
    static Optional<String> find(Item item, Currency currency) {
        if (item.title().isBlank()) {
            return Optional.of("it has no title");
        }
        if (item.weightGrams() < 0) {
            return Optional.of("its weight is negative");
        }
        if (item.taxClass() == null || item.kind() == null || item.availability() == null || item.limits() == null) {
            return Optional.of("its kind, availability, limits or tax class is null");
        }
        return price(item.unitPrice(), currency).or(() -> information(item, currency)).or(() -> options(item, currency));
    }

    /** Prices that are only shown. */
    private static Optional<String> information(Item item, Currency currency) {
        BasePrice base = item.basePrice();
        if (base != null && (base.price() == null || base.measure() == null || base.measure().isBlank())) {
            return Optional.of("its base price has no amount or no measure");
        }
        return Stream.of(Optional.ofNullable(item.priorPrice()), Optional.ofNullable(base).map(BasePrice::price))
                .flatMap(Optional::stream).map(price -> price(price, currency)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> price(Money price, Currency currency) {
        if (price == null || price.isNegative()) {
            return Optional.of("a price or surcharge is null or negative: " + price);
        }
        return price.currency().equals(currency) && price.minor() <= HIGHEST_PRICE ? Optional.empty()
                : Optional.of("a price or surcharge is too high or not in " + currency + ": " + price);
    }

    private static Optional<String> options(Item item, Currency currency) {
        Set<String> names = new HashSet<>();
        for (ItemOption option : item.options()) {
            if (option.name() == null || !OPTION_NAME.matcher(option.name()).matches() || !names.add(option.name())) {
                return Optional.of("an option's name is repeated or not of [a-z0-9_-]{1,40}: " + option.name());
            }
            Optional<String> flaw = option instanceof Text text ? text(text, currency) : choice((Choice) option, currency);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Text text, Currency currency) {
        return text.maxLength() < 1 || text.maxLength() > ItemOption.LONGEST_TEXT
                ? Optional.of("option " + text.name() + " may be " + text.maxLength() + " characters long, and must be 1 to "
                        + ItemOption.LONGEST_TEXT)
                : price(text.surcharge(), currency);
    }

    private static Optional<String> choice(Choice choice, Currency currency) {
        Set<String> codes = new HashSet<>();
        for (Value value : choice.values()) {
            if (value.code() == null || value.code().isBlank() || !codes.add(value.code())) {
                return Optional.of("option " + choice.name() + " repeats a choice or has an empty one: " + value.code());
            }
            Optional<String> flaw = price(value.surcharge(), currency);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }
}
