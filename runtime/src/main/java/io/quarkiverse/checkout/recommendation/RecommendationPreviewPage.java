package io.quarkiverse.checkout.recommendation;

import java.util.List;
import java.util.Set;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.order.OrderLine;

/**
 * The page where merchants see what would be recommended for an order, and why.
 *
 * @param shell what is around it
 * @param enabled whether the configuration has recommendations on
 * @param form what was typed; its field is {@code order}
 * @param lines of the order; none as long as there is none
 * @param mails what became of each mail about it, in words
 * @param views one for anybody with the same items, one for the buyer
 */
public record RecommendationPreviewPage(Shell shell, boolean enabled, Form form, List<OrderLine> lines, List<String> mails,
        List<View> views) {

    public RecommendationPreviewPage {
        lines = List.copyOf(lines);
        mails = List.copyOf(mails);
        views = List.copyOf(views);
    }

    /**
     * What somebody sees.
     *
     * @param known whether it is the buyer, and known as such
     * @param places where they see it
     * @param on which of these places are on
     */
    public record View(boolean known, List<RecommendationPlace> places, Set<RecommendationPlace> on, List<Choice> choices) {

        public View {
            places = List.copyOf(places);
            on = Set.copyOf(on);
            choices = List.copyOf(choices);
        }

        public boolean shows(RecommendationPlace place) {
            return on.contains(place);
        }
    }

    /**
     * Something that is recommended.
     *
     * @param said why, as shoppers read it
     * @param source where it comes from, as merchants read it
     */
    public record Choice(Item item, String said, String source) {
    }
}
