package io.quarkiverse.checkout.recommendation.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkiverse.checkout.ExplainsFaults;
import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Form.FieldError;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.recommendation.MerchantChoices;
import io.smallrye.common.annotation.Blocking;

/** Where merchants say what goes with what, and what is not to be recommended. Each button counts at once. */
@Blocking
@ShopperPage
@ExplainsFaults
class OwnPairsResource {

    private static final String FILE = "file";

    private final RecommendationConsole console;
    private final OwnPairs pairs;
    private final MerchantChoices choices;

    OwnPairsResource(RecommendationConsole console, OwnPairs pairs, MerchantChoices choices) {
        this.console = console;
        this.pairs = pairs;
        this.choices = choices;
    }

    @GET
    @Path("console/recommendations/pairs")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response show(@QueryParam("item") String item, @QueryParam("q") String text, @QueryParam("after") String after) {
        Map<String, String> typed = Map.of("q", Objects.requireNonNullElse(text, ""));
        return page(200, new Form(typed, List.of()), Objects.requireNonNullElse(item, "").strip(),
                Objects.requireNonNullElse(after, ""), -1);
    }

    /** {@code add}, {@code up} or {@code remove} name what goes with the {@code item}; {@code clear} takes all of it away. */
    @POST
    @Path("console/recommendations/pairs")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response change(String body) {
        FormFields sent = FormFields.of(body);
        String item = sent.text("item");
        try {
            choices.pair(item, changed(pairs.goesWith(item), sent));
        } catch (ChoiceFault e) {
            return refused("", console.texts().pairWrong(ChoiceTexts.of(e, console.texts())));
        }
        return sent.text("clear").isEmpty() ? back(sent) : console.seeOther("/pairs");
    }

    /** {@code off} has the {@code item} not recommended any more, {@code on} again. */
    @POST
    @Path("console/recommendations/off")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response switchOff(String body) {
        FormFields sent = FormFields.of(body);
        if (!sent.text("off").isEmpty()) {
            choices.switchOff(sent.text("off"));
        } else {
            choices.switchOn(sent.text("on"));
        }
        return back(sent);
    }

    @POST
    @Path("console/recommendations/pairs/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response take(@RestForm(FILE) FileUpload file) {
        if (file == null || file.size() == 0) {
            return refused(FILE, console.texts().fileMissing());
        }
        try (Reader csv = Files.newBufferedReader(file.uploadedFile(), StandardCharsets.UTF_8)) {
            return page(200, Form.EMPTY, "", "", choices.importPairs(csv));
        } catch (CsvFault e) {
            return refused(FILE, console.texts().fileWrong(ChoiceTexts.of(e, console.texts())));
        } catch (CharacterCodingException e) {
            return refused(FILE, console.texts().fileEncoding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response refused(String field, String text) {
        return page(422, new Form(Map.of(), List.of(new FieldError(field, text))), "", "", -1);
    }

    private static List<String> changed(List<String> goesWith, FormFields sent) {
        List<String> changed = new ArrayList<>(goesWith);
        changed.remove(sent.text("remove"));
        int place = changed.indexOf(sent.text("up"));
        if (place > 0) {
            Collections.swap(changed, place, place - 1);
        }
        if (!sent.text("add").isEmpty()) {
            changed.add(sent.text("add"));
        }
        return sent.text("clear").isEmpty() ? changed : List.of();
    }

    private Response back(FormFields sent) {
        return console.seeOther("/pairs?item=" + encoded(sent.text("item")) + "&q=" + encoded(sent.text("q")));
    }

    private Response page(int status, Form form, String item, String after, int taken) {
        return console.page(status, RecommendationConsole.Pages.pairs(pairs.page(form, item, after, taken)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
