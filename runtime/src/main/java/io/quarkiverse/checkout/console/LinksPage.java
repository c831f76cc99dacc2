package io.quarkiverse.checkout.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;

/**
 * The page where merchants build links.
 *
 * @param shell what is around it
 * @param form what was typed; fields are {@code item.<n>}, {@code quantity.<n>}, {@code option.<n>.<name>}, {@code codes},
 *        {@code utm_source}, {@code utm_medium}, {@code utm_campaign}, {@code ref}, {@code name.<n>}, {@code value.<n>},
 *        {@code continue_to} and {@code q}
 * @param rows the items, at least one
 * @param extras numbers of the rows with further attribution
 * @param picks what there is to pick from
 * @param built the link; null as long as there is none
 * @param live whether only its parts are shown, on a page that is being filled in
 */
public record LinksPage(Shell shell, Form form, List<Row> rows, List<String> extras, Picks picks, BuiltLink built,
        boolean live) {

    public static final int MOST_ROWS = 20;
    public static final int MOST_EXTRAS = 6;

    public LinksPage {
        rows = List.copyOf(rows);
        extras = List.copyOf(extras);
    }

    /** Attribution that has a field of its own. */
    public enum Campaign {
        SOURCE("utm_source"),
        MEDIUM("utm_medium"),
        CAMPAIGN("utm_campaign"),
        REF("ref");

        private final String field;

        Campaign(String field) {
            this.field = field;
        }

        /** The name of the field, and of the attribution. */
        public String field() {
            return field;
        }
    }

    /** Whether there can be no more items. */
    public boolean isFull() {
        return rows.size() >= MOST_ROWS;
    }

    /** Whether there can be more attribution. */
    public boolean canHaveMore() {
        return extras.size() < MOST_EXTRAS;
    }

    /** Where the pictures of links are. */
    public String pictures() {
        return shell.base() + "/console/links";
    }

    /** In the order of the page. */
    public List<Campaign> campaign() {
        return List.of(Campaign.values());
    }

    /**
     * One item of the form.
     *
     * @param number from 0, as it is in the names of the fields
     * @param item what the catalogue has; null if it has no such item or nothing is typed
     * @param kept options that were typed and have no field, by name
     * @param notice what keeps it from being bought for now; empty if nothing does
     */
    public record Row(String number, Item item, Map<String, String> kept, Optional<String> notice) {

        /** From 1. */
        public int count() {
            return Integer.parseInt(number) + 1;
        }

        /** The name of an option's field. */
        public String option(String name) {
            return "option." + number + "." + name;
        }

        /** Options to write something for. */
        public List<ItemOption.Text> texts() {
            return options(ItemOption.Text.class).toList();
        }

        /** Options to choose a value of. */
        public List<ItemOption.Choice> choices() {
            return options(ItemOption.Choice.class).toList();
        }

        private <T extends ItemOption> Stream<T> options(Class<T> type) {
            return item == null ? Stream.of() : item.options().stream().filter(type::isInstance).map(type::cast);
        }
    }

    /**
     * Items to pick from.
     *
     * @param offered whether the shop has a list at all
     * @param items what was found
     * @param failed whether the shop's search did not answer
     */
    public record Picks(boolean offered, List<Item> items, boolean failed) {

        public Picks {
            items = List.copyOf(items);
        }
    }
}
