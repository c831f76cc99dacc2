package io.quarkiverse.checkout.contact.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.ConsentAnswer;
import io.quarkiverse.checkout.contact.ConsentEvidence;
import io.quarkiverse.checkout.contact.Consents;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;

@ApplicationScoped
class StoredConsents implements Consents {

    // an answer that says nothing is kept only where it takes another one back
    private static final String RECORD = """
            WITH latest AS (
                SELECT answer, wording_hash FROM checkout_consent
                WHERE person = ? AND purpose = ? AND cart_id = ? AND page = ? ORDER BY recorded_at DESC, id DESC LIMIT 1),
            news AS (
                SELECT cast(? AS varchar) AS answer, cast(? AS bytea) AS hash
                WHERE NOT EXISTS (SELECT FROM latest WHERE answer = ? AND wording_hash = ?)
                  AND (? <> 'NONE' OR EXISTS (SELECT FROM latest WHERE answer <> 'NONE'))),
            said AS (
                INSERT INTO checkout_consent_wording (hash, wording) SELECT hash, ? FROM news
                ON CONFLICT (hash) DO NOTHING)
            INSERT INTO checkout_consent (id, person, purpose, cart_id, answer, wording_hash, locale, page, policy,
                                          recorded_at)
            SELECT ?, ?, ?, ?, answer, hash, ?, ?, ?, ? FROM news""";

    private static final String HISTORY = """
            SELECT cart_id, answer, recorded_at FROM checkout_consent
            WHERE person = ? AND purpose = ? AND page <> 'elsewhere' ORDER BY recorded_at, id""";

    private final Sql sql;
    private final Clock clock;

    StoredConsents(DataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    @Override
    public void record(ConsentEvidence evidence) {
        byte[] person = evidence.person().bytes();
        byte[] hash = hash(evidence.wording());
        sql.update("recording an answer", RECORD, person, evidence.purpose(), evidence.cartId(), evidence.page(),
                evidence.answer(), hash,
                evidence.answer(), hash, evidence.answer(), evidence.wording(),
                UuidVersion7Strategy.INSTANCE.generateUuid(null), person, evidence.purpose(), evidence.cartId(),
                evidence.locale().toLanguageTag(), evidence.page(), evidence.policy(), clock.instant());
    }

    @Override
    public History of(PersonKey person, Purpose purpose, UUID cartId) {
        ConsentAnswer here = ConsentAnswer.NONE;
        Instant spared = null;
        for (Answer given : sql.query("reading answers", HISTORY, StoredConsents::answer, person.bytes(), purpose)) {
            here = given.cartId().equals(cartId) ? given.answer() : here;
            if (given.answer() == ConsentAnswer.REFUSED) {
                spared = null;
            } else if (given.answer() == ConsentAnswer.SPARED && spared == null) {
                spared = given.at();
            }
        }
        return new History(here, Optional.ofNullable(spared));
    }

    private record Answer(UUID cartId, ConsentAnswer answer, Instant at) {
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(row.getObject("cart_id", UUID.class), ConsentAnswer.valueOf(row.getString("answer")),
                Sql.instant(row, "recorded_at"));
    }

    private static byte[] hash(String wording) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(wording.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
