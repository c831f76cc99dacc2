package io.quarkiverse.checkout.reminder;

import io.quarkiverse.checkout.marketing.CampaignResults;

/** What reminders bring, for merchants. It shows nobody's data. */
public record ReminderResultsPage(ConsoleTop top, CampaignResults results) {
}
