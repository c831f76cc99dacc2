package io.quarkiverse.checkout.marketing;

import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.checkout.money.Money;

/**
 * What the mails of one kind bring, for merchants. It shows nobody's data.
 *
 * @param days that are looked back
 * @param periods what can be chosen instead, in days
 * @param effect those who are written to beside those who are not
 * @param steps what each mail brought
 */
public record CampaignResults(int days, List<Integer> periods, Effect effect, List<StepResult> steps) {

    public CampaignResults {
        periods = List.copyOf(periods);
        steps = List.copyOf(steps);
    }

    /**
     * The difference that the mails make.
     *
     * @param verdict what can be said, in words
     * @param difference in percentage points, with its interval, in words; empty if there is nobody to compare with
     * @param revenue the same for what one person orders for; empty if there are too few people
     * @param groups who is written to, and who is not
     */
    public record Effect(String verdict, String difference, String revenue, List<Group> groups) {

        public Effect {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One of the two groups.
     *
     * @param share of its people who ordered within seven days, in words; a dash without people
     * @param perPerson what each of its people ordered for on average; null without people
     * @param bar how it is drawn
     */
    public record Group(String name, long people, long buyers, String share, Money perPerson, Bar bar) {
    }

    /** A share with its interval, in thousandths of the width. */
    public record Bar(int length, int from, int to) {
    }

    /**
     * One of the mails.
     *
     * @param sent how many were, or may have been
     * @param clicked how many brought somebody back
     * @param orders placed within seven days after a click, but for cancelled ones; of several mails the last one clicked
     *        counts
     * @param revenue of these, less refunds, by currency
     */
    public record StepResult(int step, long sent, long clicked, long orders, List<Money> revenue) {

        public StepResult {
            revenue = List.copyOf(revenue);
        }

        /** A step that nothing is known of. */
        public static StepResult none(int step) {
            return new StepResult(step, 0, 0, 0, List.of());
        }

        /** With orders in one more currency. */
        public StepResult and(long more, Money sum) {
            List<Money> sums = new ArrayList<>(revenue);
            sums.add(sum);
            return new StepResult(step, sent, clicked, orders + more, sums);
        }
    }
}
