package io.quarkiverse.checkout.checkout;

import java.net.URI;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkus.qute.TemplateInstance;

/** Pages and redirects as responses. */
public final class PageResponses {

    private PageResponses() {
    }

    public static ResponseBuilder page(int status, TemplateInstance page, Locale locale) {
        return Response.status(status)
                .entity(page.setLocale(locale).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
    }

    /** After a POST: the browser gets the page with a GET of its own. */
    public static ResponseBuilder seeOther(String address) {
        return Response.seeOther(URI.create(address));
    }
}
