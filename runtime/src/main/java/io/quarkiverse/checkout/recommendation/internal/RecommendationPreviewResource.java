package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.OrderLine;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.RecommendationPlace;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage.Choice;
import io.quarkiverse.checkout.recommendation.RecommendationPreviewPage.View;
import io.quarkiverse.checkout.recommendation.RecommendationQuery;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;
import io.quarkiverse.checkout.recommendation.Recommendations;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see what would be recommended for an order, and why. Nothing is shown of its buyer. */
@Blocking
@ShopperPage
@ExplainsFaults
class RecommendationPreviewResource {

    private static final List<RecommendationPlace> ANYBODY = List.of(RecommendationPlace.CART);
    private static final List<RecommendationPlace> BUYER = List.of(RecommendationPlace.ORDER, RecommendationPlace.RECEIPT,
            RecommendationPlace.MAIL);

    private final RecommendationConsole console;
    private final Orders orders;
    private final People people;
    private final Recommendations recommendations;
    private final StoredSettings settings;
    private final MailTraces mails;

    RecommendationPreviewResource(RecommendationConsole console, Orders orders, People people,
            Recommendations recommendations, StoredSettings settings, MailTraces mails) {
        this.console = console;
        this.orders = orders;
        this.people = people;
        this.recommendations = recommendations;
        this.settings = settings;
        this.mails = mails;
    }

    @GET
    @Path("console/recommendations/preview")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response show(@QueryParam("order") String typed) {
        String number = Objects.requireNonNullElse(typed, "").strip();
        Optional<Order> order = number.isEmpty() ? Optional.empty() : orders.findByNumber(number);
        if (order.isPresent()) {
            return page(200, form(number, List.of()), order.get().lines(), mails.of(order.get().id(), console.locale()),
                    views(order.get()));
        }
        return typed == null ? page(200, form("", List.of()), List.of(), List.of(), List.of())
                : page(422, form(number, List.of(new FieldError("order", number.isEmpty() ? console.texts().orderMissing()
                        : console.texts().orderUnknown(number)))), List.of(), List.of(), List.of());
    }

    private List<View> views(Order order) {
        RecommendationSettings current = settings.current();
        Set<String> items = order.lines().stream().map(OrderLine::itemId).collect(Collectors.toSet());
        Optional<PersonKey> buyer = EmailAddress.parse(order.buyer().email()).map(people::key);
        return List.of(new View(false, ANYBODY, current.places(), choices(items, Optional.empty(), current.number())),
                new View(true, BUYER, current.places(), choices(items, buyer, current.number())));
    }

    private List<Choice> choices(Set<String> items, Optional<PersonKey> person, int most) {
        return recommendations.find(new RecommendationQuery(items, person, most, Set.of(), console.locale())).stream()
                .map(found -> ChoiceTexts.of(found, console.locale())).toList();
    }

    private static Form form(String number, List<FieldError> errors) {
        return new Form(Map.of("order", number), errors);
    }

    private Response page(int status, Form form, List<OrderLine> lines, List<String> mails, List<View> views) {
        return console.page(status, RecommendationConsole.Pages.preview(
                new RecommendationPreviewPage(console.shell(), console.enabled(), form, lines, mails, views)));
    }
}
