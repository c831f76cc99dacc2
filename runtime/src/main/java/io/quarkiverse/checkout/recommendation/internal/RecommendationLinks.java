package io.quarkiverse.checkout.recommendation.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkParameter;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.Permalinks;

/** The links of mails: each proposes one item, and tells which mail it stood in once its button is pressed. */
@ApplicationScoped
class RecommendationLinks {

    /** The name of a parameter whose value says nothing to anybody else. */
    private static final String MAIL = "letter";
    private static final Map<String, String> SOURCE = Map.of("utm_source", "recommendation", "utm_medium", "email");

    private final Permalinks permalinks;

    RecommendationLinks(Permalinks permalinks) {
        this.permalinks = permalinks;
    }

    /**
     * A link to an item; its own page where something has to be chosen first. Empty if there is none.
     *
     * @param mail empty for a receipt
     * @param site put before addresses from the root
     */
    Optional<String> to(Item item, Optional<UUID> mail, String site) {
        if (item.options().stream().anyMatch(ItemOption::required)) {
            return Optional.of(item.url()).filter(url -> !url.isEmpty()).map(url -> url.startsWith("/") ? site + url : url);
        }
        CartLink link = CartLink.of(LinkLine.of(item.id(), item.limits().minimum())).withAttribution(SOURCE);
        CartLink marked = mail.map(id -> link.withOthers(new LinkParameter(MAIL, id.toString()))).orElse(link);
        return permalinks.check(marked) instanceof LinkReading.Readable ? permalinks.absolute(marked) : Optional.empty();
    }

    static Optional<UUID> mailOf(CartLink link) {
        return link.others().stream().filter(it -> it.name().equals(MAIL)).map(LinkParameter::value)
                .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")).map(UUID::fromString).findFirst();
    }
}
