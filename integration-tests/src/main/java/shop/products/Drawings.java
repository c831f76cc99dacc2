package shop.products;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import shop.products.AssortmentFile.Colour;
import shop.products.Variant.Look;

/** Finds a drawing and a colour for products that nobody drew: the same for the same product every time. */
record Drawings(List<String> names, List<Colour> colours) {

    private static final String FALLBACK = "parcel";
    private static final String GROUND = "#eee8de";

    static Drawings of(AssortmentFile file) {
        return new Drawings(file.products().stream().map(AssortmentFile.Entry::drawing).distinct().toList(),
                file.colours().values().stream().toList());
    }

    Look lookOf(String id, String title) {
        return new Look(fitting(title), colours.get(Math.floorMod(id.hashCode(), colours.size())).hex(), GROUND, 1);
    }

    /** The drawing that the title speaks of, in English. */
    private String fitting(String title) {
        List<String> words = Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return names.stream().filter(words::contains).findFirst().orElse(FALLBACK);
    }
}
