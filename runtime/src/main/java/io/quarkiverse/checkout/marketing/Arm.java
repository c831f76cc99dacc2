package io.quarkiverse.checkout.marketing;

/**
 * One of two groups that are compared.
 *
 * @param buyers how many of its people ordered within seven days
 * @param mean what each of its people ordered for, those included who did not, in minor units
 * @param variance of that
 */
public record Arm(long people, long buyers, double mean, double variance) {

    private static final double Z = 1.959964;
    /** From here on, an average of orders is near enough to a normal distribution. */
    private static final long ENOUGH = 30;

    /** From 0 to 1. */
    public double share() {
        return people == 0 ? 0 : (double) buyers / people;
    }

    /** Where the share may lie at least, after Wilson (1927), at 95 %. */
    public double low() {
        return people == 0 ? 0 : Math.max(0, centre() - spread());
    }

    /** Where it may lie at most. */
    public double high() {
        return people == 0 ? 1 : Math.min(1, centre() + spread());
    }

    /** Whether its average says something. */
    public boolean isLarge() {
        return people >= ENOUGH;
    }

    /** How far the difference of two averages may be off, after Welch (1947), at 95 %. */
    public double errorAgainst(Arm other) {
        return Z * Math.sqrt(variance / people + other.variance / other.people);
    }

    private double centre() {
        return (share() + Z * Z / (2 * people)) / (1 + Z * Z / people);
    }

    private double spread() {
        double share = share();
        return Z / (1 + Z * Z / people) * Math.sqrt(share * (1 - share) / people + Z * Z / (4d * people * people));
    }
}
