package io.quarkiverse.checkout.reminder.internal;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkiverse.checkout.reminder.SequencePage;
import io.smallrye.common.annotation.Blocking;

/** Where merchants say what is sent about carts that were left, and when. */
@Blocking
@ShopperPage
class SequenceResource {

    private final MerchantPages pages;
    private final SequenceEditor editor;
    private final Clock clock;

    SequenceResource(MerchantPages pages, SequenceEditor editor, Clock clock) {
        this.pages = pages;
        this.editor = editor;
        this.clock = clock;
    }

    @GET
    @Path("console/reminders/sequence")
    @RolesAllowed(MerchantPages.ROLE)
    public Response show(@QueryParam("saved") String saved) {
        return answer(200, editor.page(pages.top(), saved != null));
    }

    /** {@code intent} is {@code save}, {@code language} for another language to write in, or {@code configured}. */
    @POST
    @Path("console/reminders/sequence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(MerchantPages.ROLE)
    public Response change(String body) {
        FormFields sent = FormFields.of(body);
        Map<String, String> fields = sent.below("");
        int base = sent.integer("version").orElse(SequenceVersion.CONFIGURED);
        SequenceForm form = new SequenceForm(fields);
        Set<String> languages = form.languages(editor.shopLanguages());
        return switch (sent.text("intent")) {
            case "language" -> addLanguage(fields, form, languages, base);
            case "configured" -> save(null, fields, languages, base);
            default -> {
                Optional<SequenceDocument> document = form.read(languages);
                yield document.isPresent() ? save(document.get(), fields, languages, base)
                        : answer(422, editor.typed(pages.top(), fields, languages, form.faults(), base));
            }
        };
    }

    private Response addLanguage(Map<String, String> fields, SequenceForm form, Set<String> languages, int base) {
        Set<String> all = new LinkedHashSet<>(languages);
        form.newLanguage(languages).ifPresent(all::add);
        boolean added = form.faults().isEmpty();
        return answer(added ? 200 : 422, editor.typed(pages.top(), added ? SequenceEditor.with(fields, all) : fields, all,
                form.faults(), base));
    }

    private Response save(SequenceDocument document, Map<String, String> fields, Set<String> languages, int base) {
        if (editor.save(document, base, pages.merchant(), clock.instant())) {
            return pages.seeOther("/sequence?saved=1");
        }
        ConsoleTop top = pages.top();
        return answer(409, editor.conflict(top, fields, languages));
    }

    private Response answer(int status, SequencePage page) {
        return pages.page(status, ReminderPages.Console.sequence(page)).build();
    }
}
