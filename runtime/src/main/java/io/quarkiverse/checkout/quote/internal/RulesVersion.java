package io.quarkiverse.checkout.quote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.Config;

/** Names what computes quotes: the version of the extension, and a digest of the settings that decide amounts. */
final class RulesVersion {

    private static final List<String> SETTINGS = List.of("currency", "countries", "fees", "fulfillment", "promotions",
            "quote", "tax");
    private static final String BUILD = "/META-INF/maven/io.quarkiverse.checkout/quarkus-checkout/pom.properties";
    private static final int DIGITS = 12;

    private RulesVersion() {
    }

    static String of(Config config) {
        TreeMap<String, String> settings = new TreeMap<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false).filter(RulesVersion::decidesAmounts)
                .forEach(name -> settings.put(name, config.getConfigValue(name).getValue()));
        return version() + " " + digest(settings.toString());
    }

    private static boolean decidesAmounts(String property) {
        return SETTINGS.stream().anyMatch(part -> property.startsWith("quarkus.checkout." + part));
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream in = RulesVersion.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "development");
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
