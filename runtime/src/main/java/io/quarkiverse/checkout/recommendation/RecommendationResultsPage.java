package io.quarkiverse.checkout.recommendation;

import io.quarkiverse.checkout.checkout.Shell;
import io.quarkiverse.checkout.marketing.CampaignResults;

/**
 * What mails with recommendations bring, for merchants. It shows nobody's data.
 *
 * @param shell what is around it
 * @param enabled whether anything is recommended at all
 */
public record RecommendationResultsPage(Shell shell, boolean enabled, CampaignResults results) {
}
