package io.quarkiverse.checkout.reminder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.enterprise.inject.spi.BeanManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.checkout.ContactGiven;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.marketing.Letter;
import io.quarkiverse.checkout.schema.TestDatabase;

/** Versions of the sequence on a real PostgreSQL, and which of them an episode keeps. */
class SequenceVersionsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Instant START = Instant.parse("2026-05-04T09:00:00Z");
    private static final Duration IDLE = Cases.SEQUENCE.idle();
    private static final BeanManager NOBODY_LISTENS = (BeanManager) Proxy.newProxyInstance(
            SequenceVersionsTest.class.getClassLoader(), new Class<?>[] { BeanManager.class },
            (manager, method, values) -> Set.of());
    private static final Letter LETTER = new Letter(null, UUID.randomUUID(), Optional.empty());

    private static final ReminderSettings USUAL = Settings.usual();

    private final ReminderSettings settings = new ReminderSettings(USUAL.config(), USUAL.rules(), new SequenceVersion(0, true,
            steps(true, Map.of("", "Configured")), Cases.SEQUENCE));
    private final SequenceVersions versions = new SequenceVersions(DATABASE.dataSource(), settings);
    private final Steps steps = new Steps(DATABASE.dataSource());
    private final Episodes episodes = new Episodes(DATABASE.dataSource(), steps);
    private final Planning planning = new Planning(episodes, steps, settings, versions,
            new ReminderEvents(DATABASE.dataSource(), null, null, NOBODY_LISTENS));

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_reminder_episode CASCADE");
        DATABASE.execute("TRUNCATE checkout_reminder_sequence");
        DATABASE.execute("TRUNCATE checkout_mail_pause");
    }

    @Test
    void withoutAnyTheConfiguredOneCounts() {
        assertThat(versions.newest()).isEmpty();
        assertThat(versions.of(0).subject(1, Locale.ENGLISH)).contains(new MerchantText("Configured"));
    }

    @Test
    void whatIsStoredIsReadAsItWas() {
        SequenceDocument document = SequenceDocument.of(true,
                steps(false, Map.of("", "<script>{item}", "de", "Ü „{count}“", "pt-BR", "{shop}\u2028")));

        assertThat(versions.add(document, 0, "otto", START)).isTrue();

        SequenceVersions.Made made = versions.newest().orElseThrow();
        assertThat(made.version()).isEqualTo(versions.of(1));
        assertThat(made.version().steps()).isEqualTo(steps(false, Map.of("", "<script>{item}", "de", "Ü „{count}“", "pt-BR",
                "{shop}\u2028")));
        assertThat(made).returns(false, SequenceVersions.Made::configured).returns(START, SequenceVersions.Made::activeFrom)
                .returns("otto", SequenceVersions.Made::by);
    }

    @Test
    void ofManyMerchantsWithTheSameVersionBeforeThemOneIsHeard() {
        SequenceDocument document = SequenceDocument.of(true, steps(true, Map.of()));
        List<CompletableFuture<Boolean>> tries = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> versions.add(document, 0, "merchant " + i, START))).toList();

        assertThat(tries.stream().map(CompletableFuture::join)).containsOnlyOnce(true).hasSize(8);
        assertThat(versions.add(document, 0, "late", START)).isFalse();
        assertThat(versions.add(null, 1, "back", START)).isTrue();
        assertThat(versions.latest(9)).extracting(SequenceVersions.Made::configured).containsExactly(true, false);
    }

    @Test
    void anEpisodeKeepsTheVersionOfWhenSomebodyWasLastAtIt() {
        UUID before = reach(1, START);
        versions.add(SequenceDocument.of(true, steps(false, Map.of())), 0, "otto", START.plusSeconds(60));
        UUID after = reach(2, START.plusSeconds(60));
        planning.planAbandoned(START.plus(IDLE).plusSeconds(60), 10);

        assertThat(planned(before)).isEqualTo("1,2,3");
        assertThat(planned(after)).as("the second step is off").isEqualTo("1,3");

        Instant back = START.plus(IDLE).plusSeconds(120);
        episodes.active(before, back);
        planning.planAbandoned(back.plus(IDLE), 10);
        assertThat(steps.claim(back.plus(Duration.ofDays(9)), 10, IDLE)).extracting(ClaimedStep::sequence)
                .as("planned again with the version that it had").containsExactlyInAnyOrder(0, 0, 0, 1, 1);
    }

    @Test
    void nothingComesOfCartsThatWereLeftWhileItWasOff() {
        versions.add(SequenceDocument.of(false, steps(true, Map.of())), 0, "otto", START);
        UUID off = reach(1, START.plusSeconds(1));
        versions.add(SequenceDocument.of(true, steps(true, Map.of())), 1, "otto", START.plusSeconds(2));
        UUID on = reach(2, START.plusSeconds(3));

        assertThat(planning.planAbandoned(START.plus(Duration.ofDays(1)), 10)).isEqualTo(2);

        assertThat(planned(off)).isEmpty();
        assertThat(planned(on)).isEqualTo("1,2,3");
    }

    @Test
    void whatIsPausedIsNeitherClaimedNorSent() {
        reach(1, START);
        planning.planAbandoned(START.plus(IDLE), 10);
        Instant due = START.plus(IDLE).plus(Duration.ofHours(1));
        ClaimedStep claim = steps.claim(due, 1, IDLE).get(0);

        DATABASE.execute("INSERT INTO checkout_mail_pause (id, purpose, paused_at, paused_by) "
                + "VALUES (gen_random_uuid(), 'REMINDER', now(), 'otto')");

        assertThat(steps.ledger().send(claim, LETTER, due, IDLE)).as("on its way when it was paused").isFalse();
        assertThat(steps.claim(due.plus(Duration.ofDays(3)), 10, IDLE)).isEmpty();
        DATABASE.execute("UPDATE checkout_mail_pause SET resumed_at = now(), resumed_by = 'otto'");
        assertThat(steps.ledger().send(claim, LETTER, due, IDLE)).isTrue();
        assertThat(steps.claim(due.plus(Duration.ofDays(3)), 10, IDLE)).hasSize(2);
    }

    private static List<SequenceStep> steps(boolean second, Map<String, String> subject) {
        List<SequenceStep> steps = new ArrayList<>();
        Cases.SEQUENCE.delays().forEach(delay -> steps.add(new SequenceStep(second || steps.size() != 1, delay,
                new MerchantWords(subject), MerchantWords.NONE, null)));
        return steps;
    }

    private UUID reach(int person, Instant at) {
        UUID cart = UUID.randomUUID();
        PersonKey key = PersonKey.of(ByteBuffer.allocate(16).putInt(person).array());
        episodes.reached(new ContactGiven(cart, new EmailAddress("ada@example.org"), "DE", Locale.ENGLISH), key, at);
        return cart;
    }

    private static String planned(UUID cart) {
        return DATABASE.value("SELECT coalesce(string_agg(step::text, ',' ORDER BY step), '') FROM checkout_reminder_step "
                + "JOIN checkout_reminder_episode ON id = episode_id WHERE cart_id = '" + cart + "'");
    }
}
