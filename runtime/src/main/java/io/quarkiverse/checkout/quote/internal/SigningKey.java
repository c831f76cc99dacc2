package io.quarkiverse.checkout.quote.internal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** A key that all nodes share: made by the first that needs it, and kept in the database. */
final class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final DataSource dataSource;
    private final String name;
    private volatile byte[] secret;

    SigningKey(DataSource dataSource, String name) {
        this.dataSource = dataSource;
        this.name = name;
    }

    byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret() {
        if (secret == null) {
            secret = load();
        }
        return secret;
    }

    private byte[] load() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        try (Connection connection = dataSource.getConnection()) {
            try (PreparedStatement insert = connection
                    .prepareStatement("INSERT INTO checkout_key (name, secret) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, name);
                insert.setBytes(2, fresh);
                insert.executeUpdate();
            }
            try (PreparedStatement select = connection.prepareStatement("SELECT secret FROM checkout_key WHERE name = ?")) {
                select.setString(1, name);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getBytes(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key for " + name + " cannot be read", e);
        }
    }
}
