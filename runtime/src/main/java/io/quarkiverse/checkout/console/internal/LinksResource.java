package io.quarkiverse.checkout.console.internal;

import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.console.LinksPage;
import io.quarkiverse.checkout.permalink.QrCode;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/** Where merchants build links. It writes nothing: what is built is in the address. */
@Blocking
@ShopperPage
class LinksResource {

    private final LinkBuilder builder;
    private final Visitor visitor;
    private final HttpServerRequest request;

    LinksResource(LinkBuilder builder, Visitor visitor, HttpServerRequest request) {
        this.builder = builder;
        this.visitor = visitor;
        this.request = request;
    }

    @GET
    @Path("console/links")
    @RolesAllowed(Merchants.ROLE)
    public Response show() {
        LinkForm form = LinkForm.of(request.query());
        Optional<LinkFormChange> change = LinkFormChange.of(request.query(), form);
        if (change.isPresent()) {
            return PageResponses.seeOther(visitor.shell().base() + "/console/links?" + change.get().form().query() + "#"
                    + change.get().part()).build();
        }
        LinksPage page = builder.page(form, request.getParam("build") != null, request.getHeader("HX-Request") != null);
        return PageResponses.page(page.form().valid() ? 200 : 422, ConsolePages.links(page), page.shell().locale()).build();
    }

    @GET
    @Path("console/links/qr.svg")
    @RolesAllowed(Merchants.ROLE)
    public Response svg() {
        return code(QrCode::svg, "image/svg+xml");
    }

    @GET
    @Path("console/links/qr.png")
    @RolesAllowed(Merchants.ROLE)
    public Response png() {
        return code(QrCode::png, "image/png");
    }

    private Response code(Function<String, Object> drawing, String type) {
        Optional<String> address = builder.draft(LinkForm.of(request.query())).link().map(builder::address);
        ConsoleLinkMessages texts = Texts.of(ConsoleLinkMessages.class, visitor.shell().locale());
        if (address.isEmpty()) {
            return visitor.problem(422, texts.noLinkTitle(), texts.noLinkText());
        }
        return address.filter(QrCode::holds).map(link -> Response.ok(drawing.apply(link), type).build())
                .orElseGet(() -> visitor.problem(422, texts.noLinkTitle(), texts.qrTooLong(QrCode.MOST_OCTETS)));
    }
}
