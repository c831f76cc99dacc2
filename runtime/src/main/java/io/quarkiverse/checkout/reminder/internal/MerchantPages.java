package io.quarkiverse.checkout.reminder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import io.quarkiverse.checkout.Merchants;
import io.quarkiverse.checkout.checkout.PageResponses;
import io.quarkiverse.checkout.checkout.Texts;
import io.quarkiverse.checkout.checkout.Visitor;
import io.quarkiverse.checkout.mail.MailPauses;
import io.quarkiverse.checkout.marketing.Moments;
import io.quarkiverse.checkout.marketing.SilenceAlarm;
import io.quarkiverse.checkout.marketing.SilenceAlarm.Silence;
import io.quarkiverse.checkout.reminder.ConsoleTop;
import io.quarkus.qute.TemplateInstance;

/** What all of the merchants' pages have in common. */
@ApplicationScoped
class MerchantPages {

    static final String ROLE = Merchants.ROLE;

    private final Visitor visitor;
    private final MailPauses pauses;
    private final SilenceAlarm silence;
    private final ReminderSettings settings;
    private final Merchants merchants;

    MerchantPages(Visitor visitor, MailPauses pauses, SilenceAlarm silence, ReminderSettings settings,
            Merchants merchants) {
        this.visitor = visitor;
        this.pauses = pauses;
        this.silence = silence;
        this.settings = settings;
        this.merchants = merchants;
    }

    ConsoleTop top() {
        return new ConsoleTop(visitor.shell(), settings.config().enabled(), pauses.current(), Moments.zone().getId(),
                silence.current().map(this::text).orElse(null));
    }

    private String text(Silence silent) {
        return texts().silent(silent.waiting(), Moments.when(silent.since(), visitor.shell().locale()));
    }

    /** In the language of who is looking. */
    ReminderConsoleMessages texts() {
        return Texts.of(ReminderConsoleMessages.class, visitor.shell().locale());
    }

    /** Who is signed in, for the record. */
    String merchant() {
        return merchants.name();
    }

    ResponseBuilder page(int status, TemplateInstance page) {
        return PageResponses.page(status, page, visitor.shell().locale());
    }

    /** @param path below the pages about reminders, such as {@code /sequence} */
    Response seeOther(String path) {
        return PageResponses.seeOther(visitor.shell().base() + "/console/reminders" + path).build();
    }

    Response problem(int status, String title, String text) {
        return visitor.problem(status, title, text);
    }
}
