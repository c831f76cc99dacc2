package io.quarkiverse.checkout.reminder.internal;

/**
 * How much more often people order who are reminded, by comparison with those who are not, as shares from -1 to 1. The
 * interval is that of Agresti and Caffo, at 95 %.
 *
 * @param difference as observed
 * @param low where the truth may lie at least
 * @param high where it may lie at most
 * @param peopleMissing about how many more people it takes to tell, if the difference is the one observed; 0 if it can be
 *        told
 */
record ConversionDifference(double difference, double low, double high, long peopleMissing) {

    private static final double Z = 1.959964;
    /** More cannot be waited for. */
    private static final double MOST = 1e9;

    /** What can be said. */
    enum Verdict {
        WORKS,
        HURTS,
        NOT_YET_KNOWN
    }

    /** Orders and people of those who are reminded, and of those who are not. */
    static ConversionDifference of(long orders, long people, long otherOrders, long others) {
        double p = (orders + 1d) / (people + 2);
        double q = (otherOrders + 1d) / (others + 2);
        double error = Z * Math.sqrt(p * (1 - p) / (people + 2) + q * (1 - q) / (others + 2));
        double difference = p - q;
        double growth = Math.pow(error / difference, 2);
        boolean known = Math.abs(difference) > error;
        double missing = Math.min(MOST, Math.ceil((people + others) * (growth - 1)));
        return new ConversionDifference(difference, difference - error, difference + error, known ? 0 : (long) missing);
    }

    Verdict verdict() {
        if (low > 0) {
            return Verdict.WORKS;
        }
        return high < 0 ? Verdict.HURTS : Verdict.NOT_YET_KNOWN;
    }
}
