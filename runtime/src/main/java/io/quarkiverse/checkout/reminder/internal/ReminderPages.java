package io.quarkiverse.checkout.reminder.internal;

import io.quarkiverse.checkout.reminder.ReminderMail;
import io.quarkiverse.checkout.reminder.ReminderResultsPage;
import io.quarkiverse.checkout.reminder.RemindersCartPage;
import io.quarkiverse.checkout.reminder.RemindersCartsPage;
import io.quarkiverse.checkout.reminder.RemindersForecastPage;
import io.quarkiverse.checkout.reminder.RemindersPage;
import io.quarkiverse.checkout.reminder.RemindersPreviewPage;
import io.quarkiverse.checkout.reminder.SequencePage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;

/** The templates. A host puts its own at the same path. */
final class ReminderPages {

    private ReminderPages() {
    }

    @CheckedTemplate(basePath = "checkout/mail")
    static class Mail {

        static native TemplateInstance reminder(ReminderMail mail);
    }

    @CheckedTemplate(basePath = "checkout/reminder/console")
    static class Console {

        static native TemplateInstance today(RemindersPage page);

        static native TemplateInstance sequence(SequencePage page);

        static native TemplateInstance preview(RemindersPreviewPage page);

        static native TemplateInstance forecast(RemindersForecastPage page);

        static native TemplateInstance carts(RemindersCartsPage page);

        static native TemplateInstance cart(RemindersCartPage page);

        static native TemplateInstance results(ReminderResultsPage page);
    }

    /** One part of a mail. */
    static String render(ReminderMail mail, String type) {
        return Mail.reminder(mail).setLocale(mail.locale()).setVariant(Variant.forContentType(type)).render();
    }
}
