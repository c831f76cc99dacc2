package io.quarkiverse.checkout.recommendation;

import java.time.Instant;
import java.util.List;

import io.quarkiverse.checkout.checkout.Form;
import io.quarkiverse.checkout.checkout.Shell;

/**
 * The page where merchants say where something is recommended, how much, and when.
 *
 * @param shell what is around it
 * @param enabled whether the configuration has recommendations on
 * @param form what was typed; fields are the places in lower case, {@code number}, {@code days} and
 *        {@code followUps}
 * @param version the one that was changed; 0 for what is configured
 * @param versions the newest first
 * @param theirs what somebody else saved meanwhile; null if nobody did
 * @param saved whether it was saved just now
 * @param relearned when everything was last learned again; null if it never was
 */
public record RecommendationSettingsPage(Shell shell, boolean enabled, Form form, int version, List<Version> versions,
        Version theirs, boolean saved, Relearned relearned) {

    public RecommendationSettingsPage {
        versions = List.copyOf(versions);
    }

    /** In the order of the page. */
    public List<RecommendationPlace> places() {
        return List.of(RecommendationPlace.values());
    }

    /**
     * What somebody saved.
     *
     * @param configured whether it says what the configuration says
     */
    public record Version(int number, boolean configured, RecommendationSettings settings, Instant since, String by) {
    }

    /**
     * How learning everything again stands.
     *
     * @param runs whether it goes on at the moment
     * @param learned what it brought; null as long as it runs, and if it failed
     */
    public record Relearned(Instant since, String by, boolean runs, OrderHistory.Imported learned) {
    }
}
