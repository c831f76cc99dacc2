package io.quarkiverse.checkout.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.contact.AddressField.Region;

/** Compares the names of regions as people do: São Paulo is sao paulo. */
final class RegionNames {

    private static final Pattern ACCENTS_AND_PUNCTUATION = Pattern.compile("[\\u0300-\\u036f]|[^\\p{L}\\p{M}\\p{N}]");

    private RegionNames() {
    }

    static boolean isNamed(Region region, String folded) {
        return fold(region.name()).equals(folded) || fold(region.alias()).equals(folded);
    }

    /** Upper case first, because the dotless i of Turkish has no lower case of its own. */
    static String fold(String name) {
        String plain = ACCENTS_AND_PUNCTUATION.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
