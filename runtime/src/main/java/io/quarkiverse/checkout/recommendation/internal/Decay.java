package io.quarkiverse.checkout.recommendation.internal;

/**
 * Weights that halve with time. They are stored grown forward: a weight of today is larger than one of yesterday, and what was
 * stored before never has to be touched.
 */
record Decay(double halfLife) {

    /** 2020-01-01; any day would do. */
    private static final long EPOCH = 18_262;

    /**
     * So many significant bits, and no more: sums over some years are exact then, and the same in whatever order they are
     * added up.
     */
    private static final int BITS = 12;

    /** What an order of a day, by days since 1970, adds to a sum. */
    double grown(long day, double weight) {
        double exact = weight * growth(day);
        int scale = BITS - 1 - Math.getExponent(exact);
        return Math.scalb(Math.rint(Math.scalb(exact, scale)), -scale);
    }

    /** What to divide a sum by to have it as of a day. */
    double growth(long day) {
        return Math.pow(2, (day - EPOCH) / halfLife);
    }

    /** What is left of something of that age. */
    double left(long days) {
        return Math.pow(2, -days / halfLife);
    }
}
