package shop.pictures;

import shop.products.Variant.Look;

/**
 * The colours of one picture, as {@code #rrggbb}, all derived from the product's own.
 *
 * @param scale of the drawing, 1 for full size
 */
public record Shades(String base, String light, String pale, String dark, String deep, String ground, String halo,
        double scale) {

    private static final String WHITE = "#fffdf8";
    private static final String SHADE = "#1d2b33";

    static Shades of(Look look) {
        String base = look.colour();
        return new Shades(base, mix(base, WHITE, 0.28), mix(base, WHITE, 0.66), mix(base, SHADE, 0.24),
                mix(base, SHADE, 0.55), look.ground(), mix(look.ground(), base, 0.16), look.scale());
    }

    /** The first colour with a share of the second. */
    private static String mix(String first, String second, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < 7; i += 2) {
            int from = Integer.parseInt(first, i, i + 2, 16);
            int to = Integer.parseInt(second, i, i + 2, 16);
            mixed.append(String.format("%02x", Math.round(from + (to - from) * share)));
        }
        return mixed.toString();
    }
}
