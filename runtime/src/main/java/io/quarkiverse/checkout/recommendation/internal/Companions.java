package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Addressee;
import io.quarkiverse.checkout.marketing.HostKnowledge;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.recommendation.RecommendationQuery;
import io.quarkiverse.checkout.recommendation.Recommendations;
import io.quarkiverse.checkout.recommendation.Recommended;

/** Looks at what goes with an order, for a mail. Hooks are asked here, outside of any transaction. */
@ApplicationScoped
class Companions {

    private final StoredSettings settings;
    private final Recommendations recommendations;
    private final People people;
    private final HostKnowledge host;
    private final RecommendationLetters letters;

    Companions(StoredSettings settings, Recommendations recommendations, People people,
            HostKnowledge host, RecommendationLetters letters) {
        this.settings = settings;
        this.recommendations = recommendations;
        this.people = people;
        this.host = host;
        this.letters = letters;
    }

    AfterOrder of(Order order) {
        Addressee buyer = buyer(order);
        Set<String> bought = order.lines().stream().map(OrderLine::itemId).collect(Collectors.toSet());
        List<Recommended> items = recommendations.find(new RecommendationQuery(bought, Optional.of(buyer.person()),
                settings.current().number(), Set.of(), order.locale()));
        return new AfterOrder(order, buyer, letters.linked(items), host.of(buyer));
    }

    private Addressee buyer(Order order) {
        EmailAddress address = new EmailAddress(order.buyer().email());
        return new Addressee(people.key(address), Optional.of(address), Purpose.RECOMMENDATION, order.checkoutId(),
                order.locale(), order.country());
    }
}
