package shop.mailbox;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import shop.pages.Pages;
import shop.pages.ShopPage;
import shop.pages.Visitor;

/** Every mail that the demo sent. */
@Path("/mailbox")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MailboxPages {

    /** A mail shows its own styles and pictures, and opens links in a new window; it runs nothing. */
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private final Mailbox mailbox;
    private final Visitor visitor;

    MailboxPages(Mailbox mailbox, Visitor visitor) {
        this.mailbox = mailbox;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "shop", requireTypeSafeExpressions = true)
    static class Templates {

        /** @param mail the one that is open; null for none */
        static native TemplateInstance mailbox(boolean open, List<ReceivedMail> mails, ReceivedMail mail);
    }

    @GET
    @ShopPage
    public TemplateInstance list() {
        List<ReceivedMail> mails = mailbox.isOpen() ? mailbox.latest() : List.of();
        return visitor.show(Templates.mailbox(mailbox.isOpen(), mails, mails.isEmpty() ? null : mails.get(0)));
    }

    @GET
    @Path("{id}")
    @ShopPage
    public RestResponse<TemplateInstance> mail(@RestPath String id) {
        return mailbox.find(id)
                .map(mail -> RestResponse.ok(visitor.show(Templates.mailbox(true, mailbox.latest(), mail))))
                .orElseGet(() -> RestResponse.status(Status.NOT_FOUND, visitor.show(Pages.missing())));
    }

    @GET
    @Path("{id}/html")
    public RestResponse<String> html(@RestPath String id) {
        return mailbox.find(id).map(mail -> ResponseBuilder.ok(newWindow(mail.html()))
                .header("Content-Security-Policy", SANDBOX).header("X-Content-Type-Options", "nosniff").build())
                .orElseGet(() -> RestResponse.status(Status.NOT_FOUND));
    }

    private static String newWindow(String html) {
        return html.replaceFirst("<head>", "<head><base target=\"_blank\">");
    }
}
