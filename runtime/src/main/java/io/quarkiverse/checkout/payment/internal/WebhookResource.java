package io.quarkiverse.checkout.payment.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.payment.PaymentInbox;
import io.quarkiverse.checkout.payment.ProviderMessage;

/** The address that payment providers send their messages to; below the checkout's base path. */
@PermitAll
public class WebhookResource {

    private static final int TOO_LARGE = 413;

    private final PaymentInbox inbox;
    private final Clock clock;

    @Inject
    WebhookResource(PaymentInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    @POST
    @Path("webhooks/{handler}")
    public Response receive(@PathParam("handler") String handler, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(PaymentInbox.BODY_LIMIT + 1);
        if (bytes.length > PaymentInbox.BODY_LIMIT) {
            return Response.status(TOO_LARGE).build();
        }
        return answer(inbox.receive(handler, new ProviderMessage(firstValues(headers), bytes, clock.instant())));
    }

    private static Response answer(PaymentInbox.Answer answer) {
        return switch (answer) {
            case STORED, DUPLICATE -> Response.noContent().build();
            case REFUSED -> Response.status(Response.Status.UNAUTHORIZED).build();
            case UNKNOWN_HANDLER -> Response.status(Response.Status.NOT_FOUND).build();
            case FAILED -> Response.status(Response.Status.SERVICE_UNAVAILABLE).header("Retry-After", 60).build();
        };
    }

    private static Map<String, String> firstValues(HttpHeaders headers) {
        return headers.getRequestHeaders().entrySet().stream()
                .filter(header -> !header.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0), (first, second) -> first));
    }
}
