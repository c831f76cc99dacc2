package io.quarkiverse.checkout.reminder.internal;

import io.quarkiverse.checkout.reminder.ReminderMail;
import io.quarkiverse.checkout.reminder.ReminderResultsPage;
import io.quarkiverse.checkout.reminder.RemindersPage;
import io.quarkiverse.checkout.reminder.UnsubscribePage;
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

    @CheckedTemplate(basePath = "checkout/reminder")
    static class Page {

        static native TemplateInstance unsubscribe(UnsubscribePage page);

        static native TemplateInstance results(ReminderResultsPage page);

        static native TemplateInstance console(RemindersPage page);
    }

    /** One part of a mail. */
    static String render(ReminderMail mail, String type) {
        return Mail.reminder(mail).setLocale(mail.locale()).setVariant(Variant.forContentType(type)).render();
    }
}
