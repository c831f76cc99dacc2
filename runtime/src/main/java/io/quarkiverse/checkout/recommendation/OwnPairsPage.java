package io.quarkiverse.checkout.recommendation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;

/**
 * The page where merchants say what goes with what, and what is not to be recommended.
 *
 * @param shell what is around it
 * @param enabled whether the configuration has recommendations on
 * @param form what was typed; fields are {@code q} and {@code file}
 * @param chosen whose pairs are shown; null as long as none is chosen
 * @param found what the search found
 * @param pairs of all items, a page of them
 * @param next after which item the next page begins; empty if there is none
 * @param off what is not recommended
 * @param taken how many pairs a file had; -1 unless one was sent just now
 */
public record OwnPairsPage(Shell shell, boolean enabled, Form form, Pairs chosen, List<Thing> found, List<Pairs> pairs,
        String next, List<Thing> off, int taken) {

    public OwnPairsPage {
        found = List.copyOf(found);
        pairs = List.copyOf(pairs);
        off = List.copyOf(off);
    }

    /** Address of this page. */
    public String base() {
        return shell.base() + "/console/recommendations/pairs";
    }

    /** Whether a file was taken just now. */
    public boolean hasTaken() {
        return taken >= 0;
    }

    /** Address of the next page of pairs. */
    public String following() {
        return base() + "?after=" + encoded(next);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether something goes with the chosen item already. */
    public boolean has(Thing thing) {
        return chosen != null && (chosen.thing().id().equals(thing.id()) || chosen.goesWith().contains(thing));
    }

    public boolean isOff(Thing thing) {
        return off.contains(thing);
    }

    /**
     * What goes with an item, the first one first.
     *
     * @param thing the item
     */
    public record Pairs(Thing thing, List<Thing> goesWith) {

        public Pairs {
            goesWith = List.copyOf(goesWith);
        }
    }

    /**
     * Something of the catalogue.
     *
     * @param item null if the catalogue does not know it any more
     */
    public record Thing(String id, Item item) {

        public String label() {
            return item == null ? id : item.label();
        }

        /** What chooses it on this page. */
        public String query() {
            return "?item=" + encoded(id);
        }
    }
}
