package io.quarkiverse.checkout.recommendation.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.checkout.ShopperPage;
import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.FormFields;
import io.quarkiverse.checkout.recommendation.RecommendationSettings;
import io.quarkiverse.checkout.recommendation.RecommendationSettingsPage;
import io.quarkiverse.checkout.recommendation.RecommendationSettingsPage.Version;
import io.quarkiverse.checkout.recommendation.internal.StoredSettings.Made;
import io.smallrye.common.annotation.Blocking;

/** Where merchants say where something is recommended, how much, and when. */
@Blocking
@ShopperPage
class RecommendationSettingsResource {

    private static final int SHOWN = 10;

    private final RecommendationConsole console;
    private final StoredSettings settings;
    private final Mailing mailing;
    private final Relearning relearning;
    private final Clock clock;

    RecommendationSettingsResource(RecommendationConsole console, StoredSettings settings, Mailing mailing,
            Relearning relearning, Clock clock) {
        this.console = console;
        this.settings = settings;
        this.mailing = mailing;
        this.relearning = relearning;
        this.clock = clock;
    }

    @GET
    @Path("console/recommendations")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response show(@QueryParam("saved") String saved) {
        return page(200, saved(), version(), null, saved != null);
    }

    /** {@code intent} is {@code save}, or {@code configured} for what is configured again. */
    @POST
    @Path("console/recommendations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response change(String body) {
        FormFields sent = FormFields.of(body);
        Map<String, String> typed = sent.below("");
        int base = sent.integer("version").orElse(StoredSettings.CONFIGURED);
        if (sent.text("intent").equals("configured")) {
            return save(null, typed, base);
        }
        SettingsForm form = new SettingsForm(typed, mailing.isPossible(), console.texts());
        Optional<RecommendationSettings> read = form.read();
        return read.isPresent() ? save(read.get(), typed, base)
                : page(422, new Form(typed, form.errors()), base, null, false);
    }

    /** Learns from orders that were placed before recommendations were switched on, and everything again. */
    @POST
    @Path("console/recommendations/relearn")
    @RolesAllowed(RecommendationConsole.ROLE)
    public Response relearn() {
        relearning.begin(console.merchant());
        return console.seeOther("#recommendations-relearn-title");
    }

    private Response save(RecommendationSettings changed, Map<String, String> typed, int base) {
        if (settings.add(changed, base, console.merchant(), clock.instant())) {
            return console.seeOther("?saved=1");
        }
        Version theirs = settings.newest().map(RecommendationSettingsResource::version).orElse(null);
        return page(409, new Form(typed, List.of()), version(), theirs, false);
    }

    private Form saved() {
        return new Form(SettingsForm.fields(settings.current()), List.of());
    }

    private int version() {
        return settings.newest().map(Made::version).orElse(StoredSettings.CONFIGURED);
    }

    private Response page(int status, Form form, int version, Version theirs, boolean saved) {
        List<Version> versions = settings.latest(SHOWN).stream().map(RecommendationSettingsResource::version).toList();
        return console.page(status, RecommendationConsole.Pages.settings(new RecommendationSettingsPage(console.shell(),
                console.enabled(), form, version, versions, theirs, saved, relearning.last().orElse(null))));
    }

    private static Version version(Made made) {
        return new Version(made.version(), made.configured(), made.settings(), made.activeFrom(), made.by());
    }
}
