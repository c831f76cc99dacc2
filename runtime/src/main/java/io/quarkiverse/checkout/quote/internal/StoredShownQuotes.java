package io.quarkiverse.checkout.quote.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkiverse.checkout.JsonConverter;
import io.quarkiverse.checkout.quote.ShownQuote;
import io.quarkiverse.checkout.quote.ShownQuotes;

/** The record as a table that refuses changes. */
final class StoredShownQuotes implements ShownQuotes {

    private static final Json JSON = new Json();

    private final DataSource dataSource;

    StoredShownQuotes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void record(UUID paymentId, ShownQuote shown) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO checkout_shown_quote (payment_id, fingerprint, shown) VALUES (?, ?, ?::jsonb)")) {
            insert.setObject(1, paymentId);
            insert.setString(2, shown.fingerprint());
            insert.setString(3, JSON.convertToDatabaseColumn(shown));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what was shown cannot be recorded", e);
        }
    }

    @Override
    public Optional<ShownQuote> find(UUID paymentId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection
                        .prepareStatement("SELECT shown FROM checkout_shown_quote WHERE payment_id = ?")) {
            select.setObject(1, paymentId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(JSON.convertToEntityAttribute(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the record cannot be read", e);
        }
    }

    private static final class Json extends JsonConverter<ShownQuote> {

        Json() {
            super(new TypeReference<>() {
            });
        }
    }
}
