package io.quarkiverse.checkout.marketing;

/**
 * How much more often people order who are written to, by comparison with those who are not, as shares from -1 to 1. The
 * interval is that of Agresti and Caffo (2000), at 95 %: right for who looks once. What is said in words holds for who looks
 * every day, and so asks for more: a confidence sequence, the normal mixture of Robbins (1970).
 *
 * @param difference of shares
 * @param error its standard error
 */
public record ConversionDifference(double difference, double error, long people) {

    private static final double Z = 1.959964;
    private static final double ALPHA = 0.05;
    /** The sequence is narrowest for differences of some five points. */
    private static final double TUNED = 1 / Math.pow(0.05, 2);
    /** More cannot be waited for. */
    private static final double MOST = 1e9;

    /** What can be said. */
    public enum Verdict {
        WORKS,
        HURTS,
        NOT_YET_KNOWN
    }

    /** Orders and people of those who are written to, and of those who are not. */
    public static ConversionDifference of(long orders, long people, long otherOrders, long others) {
        double p = (orders + 1d) / (people + 2);
        double q = (otherOrders + 1d) / (others + 2);
        double variance = p * (1 - p) / (people + 2) + q * (1 - q) / (others + 2);
        return new ConversionDifference(p - q, Math.sqrt(variance), people + others);
    }

    /** Where the truth may lie at least. */
    public double low() {
        return difference - Z * error;
    }

    /** Where it may lie at most. */
    public double high() {
        return difference + Z * error;
    }

    public Verdict verdict() {
        if (!isKnown(1)) {
            return Verdict.NOT_YET_KNOWN;
        }
        return difference > 0 ? Verdict.WORKS : Verdict.HURTS;
    }

    /** About how many more people it takes to tell, if the difference is the one observed; 0 if it can be told. */
    public long peopleMissing() {
        double growth = 1;
        while (!isKnown(growth) && people * growth < MOST) {
            growth *= 1.01;
        }
        return Math.round(Math.min(MOST, people * (growth - 1)));
    }

    /** @param growth how many times as many people there are */
    private boolean isKnown(double growth) {
        double evidence = growth / (error * error);
        double bound = Math.sqrt((evidence + TUNED) * Math.log((evidence + TUNED) / (TUNED * ALPHA * ALPHA))) / evidence;
        return Math.abs(difference) > bound;
    }
}
