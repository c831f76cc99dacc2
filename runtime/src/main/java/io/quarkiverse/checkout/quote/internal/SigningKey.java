package io.quarkiverse.checkout.quote.internal;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** A key that all nodes share: made with the tables, and read once. */
final class SigningKey {

    private static final String ALGORITHM = "HmacSHA256";

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
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT secret FROM checkout_key WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key for " + name + " cannot be read", e);
        }
    }
}
