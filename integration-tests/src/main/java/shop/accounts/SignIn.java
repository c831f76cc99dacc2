package shop.accounts;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.smallrye.common.annotation.Blocking;
import shop.pages.Pages;
import shop.pages.ShopPage;
import shop.pages.Visitor;

/** The pages around Quarkus' form authentication. */
@Path("/")
@ShopPage
@Blocking
public class SignIn {

    private final Visitor visitor;
    private final SecurityIdentity identity;

    SignIn(Visitor visitor, SecurityIdentity identity) {
        this.visitor = visitor;
        this.identity = identity;
    }

    @GET
    @Path("sign-in")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@RestQuery boolean failed) {
        return visitor.show(Pages.signIn(failed));
    }

    @POST
    @Path("sign-out")
    public RestResponse<Void> signOut() {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        return RestResponse.seeOther(URI.create("/"));
    }
}
