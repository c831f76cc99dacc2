package shop.accounts;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkiverse.checkout.cart.CartConfig;
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
    private final CartConfig cart;

    SignIn(Visitor visitor, SecurityIdentity identity, CartConfig cart) {
        this.visitor = visitor;
        this.identity = identity;
        this.cart = cart;
    }

    @GET
    @Path("sign-in")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form(@RestQuery boolean failed) {
        return visitor.show(Pages.signIn(failed));
    }

    /** The cart stays with the customer; whoever uses the browser next does not see it. */
    @POST
    @Path("sign-out")
    public RestResponse<Void> signOut() {
        if (identity.isAnonymous()) {
            return RestResponse.seeOther(URI.create("/"));
        }
        FormAuthenticationMechanism.logout(identity);
        NewCookie gone = new NewCookie.Builder(cart.cookieName()).path("/").secure(cart.cookieSecure()).httpOnly(true)
                .maxAge(0).build();
        return RestResponse.ResponseBuilder.<Void> create(RestResponse.Status.SEE_OTHER).location(URI.create("/"))
                .cookie(gone).build();
    }
}
