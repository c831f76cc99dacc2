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
 * @param learned what learning from the shop's own orders brought; null unless that was asked for
 */
public record RecommendationSettingsPage(Shell shell, boolean enabled, Form form, int version, List<Version> versions,
        Version theirs, boolean saved, OrderHistory.Imported learned) {

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
}
