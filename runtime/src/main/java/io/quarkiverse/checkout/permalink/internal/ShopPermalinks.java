package io.quarkiverse.checkout.permalink.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.SiteAddress;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.Permalinks;

/** The links of this shop. */
@ApplicationScoped
class ShopPermalinks implements Permalinks {

    private final CheckoutConfig config;

    ShopPermalinks(CheckoutConfig config) {
        this.config = config;
    }

    @Override
    public String encode(CartLink link) {
        if (!check(link).equals(new Readable(link, List.of()))) {
            throw new IllegalArgumentException("no link can carry this: " + problems(check(link)));
        }
        String query = LinkWriter.query(link);
        return LinkWriter.path(link) + (query.isEmpty() ? "" : "?" + query);
    }

    @Override
    public Optional<String> absolute(CartLink link) {
        String encoded = encode(link);
        return SiteAddress.of(config).map(site -> site + encoded);
    }

    @Override
    public LinkReading check(CartLink link) {
        return LinkReader.read(LinkWriter.path(link), LinkWriter.query(link));
    }

    @Override
    public LinkReading read(String rawPath, String rawQuery) {
        return LinkReader.read(rawPath, Objects.requireNonNullElse(rawQuery, ""));
    }

    @Override
    public String destination(CartLink link, String otherwise) {
        String page = ContinueTo.path(link.continueTo()).orElse(otherwise);
        String query = LinkWriter.onward(link);
        return query.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + query;
    }

    /** Names fields, never values. */
    private static String problems(LinkReading reading) {
        return reading instanceof Readable readable
                ? readable.notes().isEmpty() ? "it would read differently" : readable.notes().toString()
                : reading.toString();
    }
}
