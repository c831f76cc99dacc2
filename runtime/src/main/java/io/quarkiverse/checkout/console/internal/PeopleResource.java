package io.quarkiverse.checkout.console.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;

import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.console.PeoplePage;
import io.quarkiverse.checkout.console.PeoplePage.Stage;
import io.quarkiverse.checkout.console.internal.PersonRequests.Action;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.ErasureReceipt;
import io.quarkiverse.checkout.contact.PersonalData;
import io.quarkiverse.checkout.contact.PersonalExport;
import io.smallrye.common.annotation.Blocking;

/**
 * Where merchants see, take out and erase what is held about a person. The address is never part of one of ours: it is sent
 * in forms, and each of them is noted.
 */
@Blocking
@ShopperPage
class PeopleResource {

    private static final String EMAIL = "email";

    private final PersonalData data;
    private final PersonRequests requests;
    private final Visitor visitor;

    PeopleResource(PersonalData data, PersonRequests requests, Visitor visitor) {
        this.data = data;
        this.requests = requests;
        this.visitor = visitor;
    }

    @GET
    @Path("console/people")
    @RolesAllowed(Merchants.ROLE)
    public Response ask() {
        return page(200, Form.EMPTY, Stage.ASK, null, null);
    }

    @POST
    @Path("console/people")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Merchants.ROLE)
    public Response count(String body, @Context SecurityContext who) {
        return show(body, who, Stage.HELD);
    }

    @POST
    @Path("console/people/data")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Merchants.ROLE)
    public Response read(String body, @Context SecurityContext who) {
        return show(body, who, Stage.READ);
    }

    @POST
    @Path("console/people/data.json")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Merchants.ROLE)
    public Response download(String body, @Context SecurityContext who) {
        Optional<EmailAddress> address = address(body);
        if (address.isEmpty()) {
            return invalid(body);
        }
        requests.note(Action.EXPORT, address.get(), name(who));
        return Response.ok(ExportDocument.of(data.export(address.get())), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"personal-data.json\"").build();
    }

    /** With {@code confirmed}, erases; without, shows what would be. */
    @POST
    @Path("console/people/erase")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Merchants.ROLE)
    public Response erase(String body, @Context SecurityContext who) {
        Optional<EmailAddress> address = address(body);
        if (address.isEmpty() || FormFields.of(body).text("confirmed").isEmpty()) {
            return show(body, who, Stage.CONFIRM);
        }
        requests.note(Action.ERASE, address.get(), name(who));
        ErasureReceipt receipt = data.erase(address.get());
        return page(200, form(body, List.of()), Stage.ERASED, null, receipt);
    }

    private Response show(String body, SecurityContext who, Stage stage) {
        Optional<EmailAddress> address = address(body);
        if (address.isEmpty()) {
            return invalid(body);
        }
        requests.note(stage == Stage.READ ? Action.EXPORT : Action.VIEW, address.get(), name(who));
        return page(200, form(body, List.of()), stage, data.export(address.get()), null);
    }

    private Response invalid(String body) {
        ConsolePeopleMessages texts = Texts.of(ConsolePeopleMessages.class, visitor.shell().locale());
        return page(422, form(body, List.of(new FieldError(EMAIL, texts.emailWrong()))), Stage.ASK, null, null);
    }

    private Response page(int status, Form form, Stage stage, PersonalExport held, ErasureReceipt receipt) {
        Shell shell = visitor.shell();
        PeoplePage page = new PeoplePage(shell, form, stage, held, receipt);
        return PageResponses.page(status, ConsolePages.people(page), shell.locale()).build();
    }

    private static Form form(String body, List<FieldError> errors) {
        return new Form(Map.of(EMAIL, FormFields.of(body).text(EMAIL).strip()), errors);
    }

    private static Optional<EmailAddress> address(String body) {
        return EmailAddress.parse(FormFields.of(body).text(EMAIL));
    }

    private static String name(SecurityContext who) {
        return who.getUserPrincipal().getName();
    }
}
