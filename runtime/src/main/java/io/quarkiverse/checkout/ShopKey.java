package io.quarkiverse.checkout;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** A secret of 244 random bits that all nodes share: made with the tables, and read once. */
public final class ShopKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final DataSource dataSource;
    private final String name;
    private volatile byte[] secret;

    /** @param name of the key in {@code checkout_key} */
    public ShopKey(DataSource dataSource, String name) {
        this.dataSource = dataSource;
        this.name = name;
    }

    /** HMAC with SHA-256. */
    public byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 octets. */
    public byte[] secret() {
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
