package shop.pages;

import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Pages that are only to be read: delivery, returns, terms, privacy. */
@Path("/pages/{name}")
@ShopPage
@Blocking
@Produces(MediaType.TEXT_HTML)
public class TextPages {

    private static final Set<String> NAMES = Set.of("delivery", "returns", "terms", "privacy");

    private final Visitor visitor;

    TextPages(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    public RestResponse<TemplateInstance> text(@RestPath String name) {
        return NAMES.contains(name)
                ? RestResponse.ok(visitor.show(Pages.text(name + "_page", name + "_text")))
                : RestResponse.status(RestResponse.Status.NOT_FOUND, visitor.show(Pages.missing()));
    }
}
