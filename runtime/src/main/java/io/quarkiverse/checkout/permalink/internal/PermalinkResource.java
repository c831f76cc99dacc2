package io.quarkiverse.checkout.permalink.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.Permalinks;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/**
 * Where permalinks come in. They are read and sent on to a page that proposes what they ask for; nothing is written, so
 * that scanners, previews and prefetching browsers do no harm.
 */
@PermitAll
@Blocking
@ShopperPage
@ExplainsFaults
@Path(Permalinks.PATH)
class PermalinkResource {

    private final Permalinks permalinks;
    private final StagedLinks staged;
    private final Visitor visitor;
    private final HttpServerRequest request;

    PermalinkResource(Permalinks permalinks, StagedLinks staged, Visitor visitor, HttpServerRequest request) {
        this.permalinks = permalinks;
        this.staged = staged;
        this.visitor = visitor;
        this.request = request;
    }

    @GET
    public Response follow() {
        return PageResponses.seeOther(next()).build();
    }

    @GET
    @Path("{items:.*}")
    public Response followItems() {
        return follow();
    }

    private String next() {
        String address = request.uri();
        int query = address.indexOf('?');
        LinkReading reading = query < 0 ? permalinks.read(address, "")
                : permalinks.read(address.substring(0, query), address.substring(query + 1));
        return reading instanceof Readable readable ? proposal(readable) : visitor.shell().base() + "/link";
    }

    /** What only travels on stays readable, for scripts of the shop; the rest is sealed. */
    private String proposal(Readable reading) {
        CartLink link = reading.link();
        if (link.lines().isEmpty() && link.codes().isEmpty()) {
            return permalinks.destination(link, visitor.shell().links().shop());
        }
        String page = visitor.shell().base() + "/link";
        return staged.stage(StagedLink.of(link, reading.notes()))
                .map(sealed -> permalinks.destination(link.withContinueTo(""), page + "/" + sealed)).orElse(page);
    }
}
