package shop.pictures;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.quarkus.qute.Engine;
import io.smallrye.common.annotation.Blocking;
import shop.products.Assortment;
import shop.products.Shelves;
import shop.products.Variant;

/** {@code /pictures/<item>.svg}, drawn from the templates in {@code templates/pictures}. */
@Path("/pictures")
public class PictureResource {

    private final Engine engine;
    private final Assortment assortment;

    PictureResource(Engine engine, Shelves shelves) {
        this.engine = engine;
        this.assortment = shelves.all();
    }

    @GET
    @Path("{item}.svg")
    @Blocking
    @Produces("image/svg+xml")
    public RestResponse<String> picture(@RestPath String item) {
        return assortment.variant(item).map(this::draw)
                .map(svg -> ResponseBuilder.ok(svg).header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                        .header("Content-Security-Policy", "default-src 'none'").build())
                .orElseGet(() -> RestResponse.status(Status.NOT_FOUND));
    }

    private String draw(Variant variant) {
        return engine.getTemplate("pictures/" + variant.look().drawing() + ".svg").data("c", Shades.of(variant.look()))
                .render();
    }
}
