package io.quarkiverse.checkout.permalink;

/** How much a link may carry. Characters are Unicode code points, after decoding. */
public final class LinkLimits {

    /** Octets of path and query together, as they are in the address. */
    public static final int LONGEST_LINK = 2_560;
    public static final int MOST_LINES = 100;
    public static final int MOST_CODES = 5;
    public static final int LONGEST_CODE = 60;
    public static final int MOST_ATTRIBUTIONS = 10;
    public static final int LONGEST_ATTRIBUTION = 100;
    /** Parameters of the query, of whatever kind. */
    public static final int MOST_PARAMETERS = 100;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_VALUE = 200;
    /** Octets of the path where the shopper goes on, percent-encoded. */
    public static final int LONGEST_CONTINUE_TO = 1_000;

    private LinkLimits() {
    }
}
