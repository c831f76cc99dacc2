package io.quarkiverse.checkout.marketing.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.OneClick;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkiverse.checkout.contact.Suppressions.Reason;
import io.quarkiverse.checkout.contact.UnsubscribeLinks;
import io.quarkiverse.checkout.marketing.UnsubscribePage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/**
 * Where the mails' unsubscribe links lead. Looking does nothing, whoever looks; the button, or one request of a mail program
 * (RFC 8058), does. A link that is none of ours gets the same answers.
 */
@PermitAll
@Blocking
@ShopperPage
class UnsubscribeResource {

    /** The template. A host puts its own at the same path. */
    @CheckedTemplate(basePath = "checkout/marketing")
    static class Template {

        static native TemplateInstance unsubscribe(UnsubscribePage page);
    }

    private final UnsubscribeLinks links;
    private final Suppressions suppressions;
    private final Visitor visitor;

    UnsubscribeResource(UnsubscribeLinks links, Suppressions suppressions, Visitor visitor) {
        this.links = links;
        this.suppressions = suppressions;
        this.visitor = visitor;
    }

    @GET
    @Path("unsubscribe/{token}")
    public Response show(@PathParam("token") String token) {
        return page(false);
    }

    @POST
    @OneClick
    @Path("unsubscribe/{token}")
    public Response act(@PathParam("token") String token) {
        links.read(token).ifPresent(
                request -> suppressions.suppress(request.person(), request.purpose(), Reason.UNSUBSCRIBED));
        return page(true);
    }

    private Response page(boolean done) {
        UnsubscribePage page = new UnsubscribePage(visitor.shell(), done);
        return PageResponses.page(200, Template.unsubscribe(page), visitor.shell().locale())
                .header("X-Robots-Tag", "noindex").build();
    }
}
