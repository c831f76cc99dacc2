package io.quarkiverse.checkout.mail.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.mail.Decorations;
import io.quarkiverse.checkout.mail.MailDecorator;
import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.mail.MailDecorator.MarketingMail;
import io.quarkus.arc.All;

/** Asks the decorators, and leaves out what makes no sense. */
@ApplicationScoped
class AskedDecorations implements Decorations {

    private static final Logger LOG = Logger.getLogger(AskedDecorations.class);
    private static final int MOST_PARAGRAPHS = 3;
    private static final int LONGEST_PARAGRAPH = 500;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern FEEDBACK_ID = Pattern.compile("[A-Za-z0-9:._-]{1,100}");

    private final List<MailDecorator> decorators;
    private final HookCalls calls;

    AskedDecorations(@All List<MailDecorator> decorators, HookCalls calls) {
        this.decorators = decorators;
        this.calls = calls;
    }

    @Override
    public Decoration of(MarketingMail mail) {
        Decoration all = Decoration.NONE;
        for (MailDecorator decorator : decorators) {
            all = join(all, ask(decorator, mail));
        }
        return all;
    }

    private Decoration ask(MailDecorator decorator, MarketingMail mail) {
        try {
            return calls.ask(MailDecorator.class, decorator, mail, it -> checked(decorator, decorator.decorate(it))).value();
        } catch (HookFaultException e) {
            LOG.warnf("A mail goes out without decoration: %s", e.getMessage());
            return Decoration.NONE;
        }
    }

    private static Decoration checked(MailDecorator decorator, Decoration answer) {
        String name = HookFaultException.name(decorator);
        require(answer != null, name, "the answer is never null");
        require(answer.subject().stream().allMatch(it -> isText(it, MailChecks.LONGEST_SUBJECT)), name,
                "a subject is one line of 1 to " + MailChecks.LONGEST_SUBJECT + " characters");
        require(answer.paragraphs().size() <= MOST_PARAGRAPHS
                && answer.paragraphs().stream().allMatch(it -> isText(it, LONGEST_PARAGRAPH)), name,
                "there are at most " + MOST_PARAGRAPHS + " paragraphs, each one line of 1 to " + LONGEST_PARAGRAPH
                        + " characters");
        require(answer.feedbackId().stream().allMatch(it -> FEEDBACK_ID.matcher(it).matches()), name,
                "a Feedback-ID is of " + FEEDBACK_ID);
        return answer;
    }

    private static boolean isText(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && !CONTROLS.matcher(text).find();
    }

    /** What was answered is not repeated in a log: it may hold line breaks. */
    private static void require(boolean holds, String hook, String rule) {
        if (!holds) {
            throw new HookFaultException(hook, "a decoration", rule);
        }
    }

    private static Decoration join(Decoration first, Decoration next) {
        List<String> paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.addAll(next.paragraphs());
        return new Decoration(first.subject().or(next::subject), paragraphs, first.feedbackId().or(next::feedbackId));
    }
}
