package io.quarkiverse.checkout.contact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.ConsentEvidence;
import io.quarkiverse.checkout.contact.ConsentProfile;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.UnsubscribeLinks.Request;
import io.quarkiverse.checkout.schema.TestDatabase;

/** Who people are and what they said, on a real PostgreSQL. */
class StoredContactTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private final StoredPeople people = new StoredPeople(DATABASE.dataSource());
    private final Consents consents = new StoredConsents(DATABASE.dataSource(), Clock.systemUTC());
    private final SignedUnsubscribeLinks links = new SignedUnsubscribeLinks(DATABASE.dataSource());
    private final PersonKey ada = people.key(new EmailAddress("ada@example.org"));
    private final UUID cart = UUID.randomUUID();

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_consent");
    }

    @Test
    void aPersonIsTheirAddressHoweverItIsCased() {
        assertThat(people.key(new EmailAddress("Ada@EXAMPLE.org"))).isEqualTo(ada);
        assertThat(people.key(new EmailAddress("ada@bücher.example")))
                .isEqualTo(people.key(new EmailAddress("ada@xn--bcher-kva.example")));
        assertThat(people.key(new EmailAddress("a.da@example.org"))).isNotEqualTo(ada);
        assertThat(people.key(new EmailAddress("ada+x@example.org"))).isNotEqualTo(ada);
    }

    @Test
    void anAnswerIsKeptOnceWithItsWordingAndOneThatSaysNothingNotAtAll() {
        answer(cart, ConsentAnswer.NONE);
        assertThat(rows()).isEqualTo("0");

        answer(cart, ConsentAnswer.GRANTED);
        answer(cart, ConsentAnswer.GRANTED);
        assertThat(rows()).isEqualTo("1");
        assertThat(DATABASE.value("""
                SELECT wording || '/' || locale || '/' || page || '/' || policy || '/' || (recorded_at <= now())
                FROM checkout_consent JOIN checkout_consent_wording ON hash = wording_hash"""))
                .isEqualTo("Remind me/en/checkout/EU_STRICT/true");
    }

    @Test
    void theLatestAnswerWithACartCountsForThatCartOnly() {
        answer(cart, ConsentAnswer.GRANTED);
        answer(UUID.randomUUID(), ConsentAnswer.REFUSED);
        assertThat(here()).isEqualTo(ConsentAnswer.GRANTED);

        answer(cart, ConsentAnswer.NONE);
        assertThat(here()).isEqualTo(ConsentAnswer.NONE);

        assertThat(consents.of(ada, Purpose.REMINDER, UUID.randomUUID()).here()).isEqualTo(ConsentAnswer.NONE);
    }

    @Test
    void aRefusalEndsWhatWasSparedBefore() {
        answer(cart, ConsentAnswer.SPARED);
        assertThat(consents.of(ada, Purpose.REMINDER, cart).spared()).isPresent();

        answer(cart, ConsentAnswer.REFUSED);
        assertThat(consents.of(ada, Purpose.REMINDER, cart).spared()).isEmpty();
    }

    @Test
    void aTokenSaysWhoWantsNoMoreOfWhatAndCannotBeMade() {
        String token = links.token(ada, Purpose.REMINDER);

        assertThat(token).hasSize(46).isEqualTo(links.token(ada, Purpose.REMINDER));
        assertThat(links.read(token)).contains(new Request(ada, Purpose.REMINDER));
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(links.read(token.substring(0, i) + other + token.substring(i + 1))).as("at %d", i)
                    .isEqualTo(Optional.empty());
        }
        assertThat(links.read("x")).isEmpty();
        assertThat(links.read(null)).isEmpty();
    }

    private ConsentAnswer here() {
        return consents.of(ada, Purpose.REMINDER, cart).here();
    }

    private void answer(UUID with, ConsentAnswer answer) {
        consents.record(new ConsentEvidence(ada, Purpose.REMINDER, with, answer, "Remind me", Locale.ENGLISH, "checkout",
                ConsentProfile.EU_STRICT));
    }

    private static String rows() {
        return DATABASE.value("SELECT count(*) FROM checkout_consent");
    }
}
