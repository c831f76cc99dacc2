package io.quarkiverse.checkout.reminder;

import java.util.List;

import io.quarkiverse.checkout.marketing.SkipReason;

/**
 * What the next 48 hours bring, on the facts of now.
 *
 * @param due how many steps come due in that time
 * @param looked how many of them were looked at; fewer if there are too many
 * @param sent how many of these would be sent
 * @param hours what would become of them, hour by hour
 * @param reasons why steps would not be sent, the most frequent first
 * @param later how many would wait for longer
 */
public record RemindersForecastPage(ConsoleTop top, long due, int looked, int sent, int later, List<Hour> hours,
        List<Reason> reasons) {

    private static final int LEFT = 4;
    private static final int WIDTH = 10;
    private static final int HEIGHT = 110;
    private static final int BASE = 124;

    public RemindersForecastPage {
        hours = List.copyOf(hours);
        reasons = List.copyOf(reasons);
    }

    /** Whether there are more steps than were looked at. */
    public boolean cut() {
        return looked < due;
    }

    /** The hours in which anything is due. */
    public List<Hour> busy() {
        return hours.stream().filter(hour -> hour.steps() > 0).toList();
    }

    /** The highest bar. */
    public int most() {
        return Math.max(1, hours.stream().mapToInt(Hour::steps).max().orElse(1));
    }

    /** The chart, from left to right; its bars are ten wide, with the space between them. */
    public List<Bar> bars() {
        return hours.stream().map(hour -> new Bar(hour, LEFT + WIDTH * hour.index(), HEIGHT * hour.sent() / most(),
                HEIGHT * hour.steps() / most() - HEIGHT * hour.sent() / most())).toList();
    }

    /** How wide the chart is. */
    public int width() {
        return LEFT + WIDTH * hours.size();
    }

    /**
     * One hour.
     *
     * @param index from the one of now
     * @param label day and time, in the merchant's language
     * @param tick the same in short, now and then; empty elsewhere
     */
    public record Hour(int index, String label, String tick, int sent, int skipped) {

        public int steps() {
            return sent + skipped;
        }
    }

    /** @param x where it begins; what is skipped stands on what is sent */
    public record Bar(Hour hour, int x, int sentHeight, int skippedHeight) {

        public int sentTop() {
            return BASE - sentHeight;
        }

        public int skippedTop() {
            return BASE - sentHeight - skippedHeight;
        }
    }

    /** @param reason null if it cannot be told now */
    public record Reason(SkipReason reason, int steps) {
    }
}
