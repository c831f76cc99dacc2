package io.quarkiverse.checkout.recommendation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.marketing.MarketingMessages;
import io.quarkiverse.checkout.recommendation.FollowUp;
import io.quarkiverse.checkout.recommendation.FollowUpPage;
import io.quarkiverse.checkout.recommendation.FollowUpState;
import io.quarkiverse.checkout.recommendation.FollowUpsPage;
import io.quarkiverse.checkout.recommendation.Recommended;
import io.quarkiverse.checkout.recommendation.internal.RecommendationConsole.Pages;
import io.smallrye.common.annotation.Blocking;

/** Where merchants see whom to contact, and say what came of it. */
@Blocking
@ShopperPage
class FollowUpsResource {

    private static final Logger LOG = Logger.getLogger(FollowUpsResource.class);
    private static final int SHOWN = 100;
    private static final String LIST = "/follow-ups";

    private final RecommendationConsole console;
    private final StoredSettings settings;
    private final FollowUps followUps;
    private final FollowUpDesk desk;
    private final MailTraces mails;

    FollowUpsResource(RecommendationConsole console, StoredSettings settings, FollowUps followUps, FollowUpDesk desk,
            MailTraces mails) {
        this.console = console;
        this.settings = settings;
        this.followUps = followUps;
        this.desk = desk;
        this.mails = mails;
    }

    @GET
    @Path("console/recommendations/follow-ups")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response list(@QueryParam("noted") String noted) {
        List<FollowUp> open = desk.open(SHOWN + 1);
        return console.page(200, Pages.followUps(new FollowUpsPage(console.shell(), console.enabled(),
                settings.current().followsUp(), open.stream().limit(SHOWN).toList(), open.size() > SHOWN, noted != null)));
    }

    /** Who the buyer is stands here and nowhere else, so looking is noted. */
    @GET
    @Path("console/recommendations/follow-ups/{order}")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response show(@PathParam("order") String order) {
        Optional<FollowUp> open = open(order);
        Optional<AfterOrder> subject = open.flatMap(desk::look);
        if (subject.isEmpty()) {
            return gone();
        }
        LOG.infof("%s looks at the follow-up of order %s", console.merchant(), open.get().orderNumber());
        return page(open.get(), subject.get());
    }

    /** {@code intent} is what a merchant says of it, or {@code drop} to take off what something speaks against. */
    @POST
    @Path("console/recommendations/follow-ups/{order}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response end(@PathParam("order") String order, String body) {
        String intent = FormFields.of(body).text("intent");
        Optional<FollowUp> open = open(order);
        if (open.isEmpty()) {
            return gone();
        }
        if (intent.equals("drop")) {
            desk.decide(open.get(), desk.look(open.get()));
            return console.seeOther(LIST);
        }
        Optional<FollowUpState> said = Stream.of(FollowUpState.values())
                .filter(state -> state.isSaid() && state.intent().equals(intent)).findFirst();
        if (said.isEmpty()) {
            return console.seeOther(LIST + "/" + order);
        }
        return desk.end(open.get(), said.get(), console.merchant()) ? console.seeOther(LIST + "?noted=1") : gone();
    }

    private Response page(FollowUp open, AfterOrder subject) {
        String against = desk.against(open, Optional.of(subject))
                .map(skip -> Texts.of(MarketingMessages.class, console.locale()).reason(skip.reason())).orElse(null);
        List<Recommended> items = against == null ? subject.items() : List.of();
        return console.page(200, Pages.followUp(new FollowUpPage(console.shell(), console.enabled(), open, subject.order(),
                against, followUps.of(open.orderId()).stream().filter(it -> it.number() < open.number()).toList(),
                mails.of(open.orderId(), console.locale()),
                items.stream().map(item -> ChoiceTexts.of(item, console.locale())).toList())));
    }

    private Response gone() {
        return console.problem(404, console.texts().followUpGone(), console.texts().followUpGoneText());
    }

    private Optional<FollowUp> open(String order) {
        try {
            return followUps.of(UUID.fromString(order)).stream().filter(it -> it.state() == FollowUpState.OPEN).findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
