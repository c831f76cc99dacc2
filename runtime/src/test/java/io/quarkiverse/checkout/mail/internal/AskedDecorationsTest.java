package io.quarkiverse.checkout.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.mail.MailDecorator;
import io.quarkiverse.checkout.mail.MailDecorator.Decoration;
import io.quarkiverse.checkout.mail.MailDecorator.MarketingMail;

class AskedDecorationsTest {

    private static final MarketingMail MAIL = new MarketingMail(Purpose.REMINDER, 1, Locale.ENGLISH, "Your mug");

    @Test
    void nobodyAddsAnything() {
        assertThat(of()).isEqualTo(Decoration.NONE);
    }

    @Test
    void paragraphsAddUpAndOfTheRestTheFirstOneCounts() {
        Decoration first = new Decoration(Optional.of("Spring!"), List.of("One"), Optional.empty());
        Decoration second = new Decoration(Optional.of("Summer!"), List.of("Two"), Optional.of("a:b"));

        assertThat(of(mail -> first, mail -> second))
                .isEqualTo(new Decoration(Optional.of("Spring!"), List.of("One", "Two"), Optional.of("a:b")));
    }

    @Test
    void nonsenseIsLeftOutAsAWhole() {
        Decoration good = new Decoration(Optional.empty(), List.of("Good"), Optional.empty());
        List<Decoration> nonsense = Arrays.asList(null,
                new Decoration(Optional.of("Mug\r\nBcc: b@example.org"), List.of(), Optional.empty()),
                new Decoration(Optional.of(" "), List.of("One"), Optional.empty()),
                new Decoration(Optional.of("x".repeat(151)), List.of(), Optional.empty()),
                new Decoration(Optional.empty(), List.of("1", "2", "3", "4"), Optional.empty()),
                new Decoration(Optional.empty(), List.of("x".repeat(501)), Optional.empty()),
                new Decoration(Optional.empty(), List.of("\u202Eevil"), Optional.empty()),
                new Decoration(Optional.empty(), List.of(), Optional.of("a\r\nTo: b@example.org")));

        for (Decoration answer : nonsense) {
            assertThat(of(mail -> answer, mail -> good)).as("%s", answer).isEqualTo(good);
        }
        assertThat(of(mail -> {
            throw new IllegalStateException("no connection");
        }, mail -> good)).isEqualTo(good);
    }

    private static Decoration of(MailDecorator... decorators) {
        return new AskedDecorations(List.of(decorators), HookCalls.direct()).of(MAIL);
    }
}
